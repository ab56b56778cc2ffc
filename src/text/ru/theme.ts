import type { FullText } from '../Text';

/** The choice of a light or a dark page. */
export const theme = {
  label: 'Светлая или тёмная тема',
  choices: { device: 'Как на устройстве', light: 'Светлая', dark: 'Тёмная' },
} satisfies FullText['theme'];
