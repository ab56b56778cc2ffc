import type { FullText } from '../Text';

/** The choice of a light or a dark page. */
export const theme = {
  label: 'Բաց կամ մուգ գույներ',
  choices: { device: 'Ինչպես սարքում', light: 'Բաց', dark: 'Մուգ' },
} satisfies FullText['theme'];
