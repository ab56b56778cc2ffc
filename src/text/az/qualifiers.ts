import type { FullText } from '../Text';
import { numberCase } from './numberCase';

/** Signs that keep a qualifier visible wherever its number stands (S9). */
export const qualifiers = {
  about: '≈',
  'at-least': '>',
  'at-most': '<',
  between: '–',
  /** For the ear: a sign is not always read out. */
  spoken: {
    exact: (value: string) => value,
    about: (value: string) => `təxminən ${value}`,
    'at-least': (value: string) => `${numberCase(value, 'from')} çox`,
    'at-most': (value: string) => `${numberCase(value, 'to')} qədər`,
    between: (low: string, high: string) =>
      `${numberCase(low, 'from')} ${numberCase(high, 'to')} qədər`,
  },
} satisfies FullText['qualifiers'];
