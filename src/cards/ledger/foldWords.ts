import { foldName } from '../../places/foldName';

/** Marks inside of a word: `Ag'dam`, `Q‘arabag`. */
const APOSTROPHES = /['’‘ʼ`´]/gu;
/** Marks between the thousands of a number: `1,318`, `1 318`, with any kind of space. */
const THOUSANDS = /(?<=\d)[,\s](?=\d{3}(?!\d))/gu;

/**
 * The words of a text with case, accents and letters brought together as in names of places;
 * `1,318` is one word. Words that name a kind of place, such as "district", are left out.
 */
export function foldWords(text: string): readonly string[] {
  return text
    .replace(APOSTROPHES, '')
    .replace(THOUSANDS, '')
    .split(/[^\p{L}\p{N}]+/u)
    .map(foldName)
    .filter((word) => word !== '');
}
