import type { FullText } from '../Text';

export const masthead = {
  emergency: (publisher: string) => `Fövqəladə hallar (${publisher} dərc edib):`,
  /** Where room is short. */
  emergencyShort: (publisher: string) => `${publisher} dərc edib:`,
} satisfies FullText['masthead'];
