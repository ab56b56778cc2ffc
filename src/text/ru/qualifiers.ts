/** Signs that keep a qualifier visible wherever its number stands (S9). */
export const qualifiers = {
  about: '≈',
  'at-least': '>',
  'at-most': '<',
  between: '–',
  /** For the ear: a sign is not always read out. The unit behind keeps its form. */
  spoken: {
    exact: (value: string) => value,
    about: (value: string) => `приблизительно ${value}`,
    'at-least': (value: string) => `больше чем ${value}`,
    'at-most': (value: string) => `почти или самое большее ${value}`,
    between: (low: string, high: string) => `самое меньшее ${low}, самое большее ${high}`,
  },
};
