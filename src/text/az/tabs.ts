import type { Text } from '../Text';

export const tabs = {
  label: 'Görünüşlər',
  map: 'Xəritə',
  table: 'Cədvəl',
  plots: 'Qrafik',
  ledger: 'Reyestr',
  sources: 'Mənbələr',
  about: 'Haqqında',
  data: 'Verilənlər',
} satisfies Text['tabs'];
