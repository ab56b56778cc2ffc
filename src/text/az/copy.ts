import type { FullText } from '../Text';

export const copy = {
  done: 'Keçid kopyalandı',
  failed: 'Mübadilə buferinə yazmaq olmadı. Keçid xanadadır: onu seçib kopyalayın.',
  field: 'Bu görünüşə keçid',
} satisfies FullText['copy'];
