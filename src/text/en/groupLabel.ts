/** The label box of a joint figure on the map (S2). */
export const groupLabel = {
  together: (names: string) => `${names} together`,
  counted: (names: string, count: number) => `${names}: one figure for ${count} districts`,
  disputed: 'disputed',
  noSplit: 'no split published',
};
