/** Signs that keep a qualifier visible wherever its number stands (S9). */
export const qualifiers = {
  about: '≈',
  'at-least': '>',
  'at-most': '<',
  between: '–',
  /** For the ear: a sign is not always read out. */
  spoken: {
    exact: (value: string) => value,
    about: (value: string) => `մոտ ${value}`,
    'at-least': (value: string) => `ավելի քան ${value}`,
    'at-most': (value: string) => `գրեթե կամ մինչև ${value}`,
    between: (low: string, high: string) => `${low}-ից մինչև ${high}`,
  },
};
