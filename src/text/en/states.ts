/** The seven states of a district in words (S1–S7). */
export const states = {
  joint: (names: string) => `together with ${names}; no split published`,
  partial: (dates: string) => `covers part of the period: ${dates}`,
  aged: (date: string) => `figure of ${date}, more than two years earlier`,
  ofDate: (date: string) => `figure of ${date}`,
  disputedRange: (low: string, high: string) => `sources disagree: ${low} to ${high}`,
  disputedItself: 'this figure is itself disputed',
  rangeCrosses: (range: string) => `a range over more than one class: ${range}`,
  zero: '0 reported',
  named: 'named in a wider figure; no district figure',
  none: 'No figure found in our sources. This says nothing about danger.',
  noArea: 'no usable area; not divided',
  outlineNone: 'This district has no published outline; it is drawn as a square at its town.',
  outlineChanged: (date: string) =>
    `Its outline changed in ${date}; the outline before that change is drawn.`,
  outlineChangedUnknown: (date: string) =>
    `Its outline changed in ${date}; new area not found. The outline before that change is drawn.`,
};
