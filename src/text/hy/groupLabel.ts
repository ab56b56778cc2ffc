/** The label box of a joint figure on the map (S2). */
export const groupLabel = {
  together: (names: string) => `${names}՝ միասին`,
  counted: (names: string, count: number) => `${names}՝ մեկ թիվ ${count} շրջանի համար`,
  disputed: 'վիճարկվող',
  noSplit: 'բաշխումը չի հրապարակվել',
};
