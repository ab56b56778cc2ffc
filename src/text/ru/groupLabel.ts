import { counted } from './phrase';

/** The label box of a joint figure on the map (S2). */
export const groupLabel = {
  together: (names: string) => `${names} вместе`,
  counted: (names: string, count: number) =>
    `${names}: одна цифра на ${counted(count, 'район', 'района', 'районов')}`,
  disputed: 'спорно',
  noSplit: 'без разбивки',
};
