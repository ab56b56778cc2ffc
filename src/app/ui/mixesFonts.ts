/** A letter of each file of the site's fonts (scripts/fonts/cuts.ts). */
const FILES = [/[ƏəĞğİŞş]/, /[≈≠≤≥]/, /[Ѐ-ӿ№]/, /[Ա-֊]/, /[^\s ƏəĞğİŞş≈≠≤≥Ѐ-ӿ№Ա-֊]/];

/**
 * Whether the letters of a text come from more than one file. Firefox paints such a text file by file, halo
 * and letters in turn, so that the halo of one lies on the letters of the one before: it needs a halo that
 * is an element of its own, beneath. A `<use>` of the text is one that nobody reads, copies or finds twice.
 */
export const mixesFonts = (text: string): boolean =>
  FILES.filter((letter) => letter.test(text)).length > 1;
