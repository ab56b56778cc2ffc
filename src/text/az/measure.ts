import type { FullText } from '../Text';

export const measure = {
  label: 'Göstərici',
  groups: {
    contamination: 'Çirklənmə və mina qeydləri',
    clearance: 'Minatəmizləmə',
    finds: 'Aşkar edilənlər',
  },
} satisfies FullText['measure'];
