/** Signs that keep a qualifier visible wherever its number stands (S9). */
export const qualifiers = {
  about: '≈',
  'at-least': '>',
  'at-most': '<',
  between: '–',
  /** For the ear: a sign is not always read out. */
  spoken: {
    exact: (value: string) => value,
    about: (value: string) => `about ${value}`,
    'at-least': (value: string) => `more than ${value}`,
    'at-most': (value: string) => `nearly or up to ${value}`,
    between: (low: string, high: string) => `between ${low} and ${high}`,
  },
};
