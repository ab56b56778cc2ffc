import type { FullText } from '../Text';

/** The choice of a light or a dark page. */
export const theme = {
  label: 'Açıq və ya tünd rənglər',
  choices: { device: 'Cihazdakı kimi', light: 'Açıq', dark: 'Tünd' },
} satisfies FullText['theme'];
