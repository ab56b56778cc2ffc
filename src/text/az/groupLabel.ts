import type { FullText } from '../Text';

/** The label box of a joint figure on the map (S2). */
export const groupLabel = {
  together: (names: string) => `${names} birlikdə`,
  counted: (names: string, count: number) => `${names}: ${count} rayon üçün bir rəqəm`,
  disputed: 'mübahisəli',
  noSplit: 'bölgüsü dərc edilməyib',
} satisfies FullText['groupLabel'];
