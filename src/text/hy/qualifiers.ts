/** Signs that keep a qualifier visible wherever its number stands (S9). */
export const qualifiers = {
  about: '≈',
  'at-least': '>',
  'at-most': '<',
  between: '–',
  /** For the ear: a sign is not always read out. */
  spoken: {
    exact: (value: string, noun: string) => `${value} ${noun}`,
    about: (value: string, noun: string) => `մոտ ${value} ${noun}`,
    'at-least': (value: string, noun: string) => `ավելի քան ${value} ${noun}`,
    'at-most': (value: string, noun: string) => `գրեթե կամ մինչև ${value} ${noun}`,
    between: (low: string, high: string, noun: string) => `${low}-ից մինչև ${high} ${noun}`,
  },
};
