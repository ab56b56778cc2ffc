import type { Text } from '../Text';

export const copy = {
  done: 'Keçid kopyalandı',
  failed: 'Mübadilə buferinə yazmaq olmadı. Keçid xanadadır: onu seçib kopyalayın.',
  field: 'Bu görünüşə keçid',
} satisfies Text['copy'];
