import type { FullText } from '../Text';

export const tabs = {
  label: 'Görünüşlər',
  map: 'Xəritə',
  table: 'Cədvəl',
  plots: 'Qrafik',
  ledger: 'Reyestr',
  sources: 'Mənbələr',
  about: 'Haqqında',
  data: 'Verilənlər',
} satisfies FullText['tabs'];
