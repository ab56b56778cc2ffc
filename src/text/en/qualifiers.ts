/** Signs that keep a qualifier visible wherever its number stands (S9). */
export const qualifiers = {
  about: '≈',
  'at-least': '>',
  'at-most': '<',
  between: '–',
  /** For the ear: a sign is not always read out. `noun`: the unit in words. */
  spoken: {
    exact: (value: string, noun: string) => `${value} ${noun}`,
    about: (value: string, noun: string) => `about ${value} ${noun}`,
    'at-least': (value: string, noun: string) => `more than ${value} ${noun}`,
    'at-most': (value: string, noun: string) => `nearly or up to ${value} ${noun}`,
    between: (low: string, high: string, noun: string) => `between ${low} and ${high} ${noun}`,
  },
};
