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
    exact: (value: string, noun: string) => `${value} ${noun}`,
    about: (value: string, noun: string) => `təxminən ${value} ${noun}`,
    'at-least': (value: string, noun: string) => `${numberCase(value, 'from')} çox ${noun}`,
    'at-most': (value: string, noun: string) => `${numberCase(value, 'to')} qədər ${noun}`,
    between: (low: string, high: string, noun: string) =>
      `${numberCase(low, 'from')} ${numberCase(high, 'to')} qədər ${noun}`,
  },
} satisfies FullText['qualifiers'];
