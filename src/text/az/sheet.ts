import type { Text } from '../Text';

export const sheet = {
  raise: 'Paneli qaldır',
  lower: 'Paneli endir',
} satisfies Text['sheet'];
