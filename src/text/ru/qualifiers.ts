/** Signs that keep a qualifier visible wherever its number stands (S9). */
export const qualifiers = {
  about: '≈',
  'at-least': '>',
  'at-most': '<',
  between: '–',
  /** For the ear: a sign is not always read out. The unit behind keeps its form. */
  spoken: {
    exact: (value: string, noun: string) => `${value} ${noun}`,
    about: (value: string, noun: string) => `приблизительно ${value} ${noun}`,
    'at-least': (value: string, noun: string) => `более чем ${value} ${noun}`,
    'at-most': (value: string, noun: string) => `почти или не более чем ${value} ${noun}`,
    between: (low: string, high: string, noun: string) =>
      `не менее чем ${low} и не более чем ${high} ${noun}`,
  },
};
