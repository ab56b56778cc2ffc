import type { FullText } from '../Text';

export const sheet = {
  raise: 'Paneli qaldır',
  lower: 'Paneli endir',
} satisfies FullText['sheet'];
