import { addTo } from '../../lib/group';
import { plainText, wordsOf } from '../../places/nameLetters';
import { foldName } from '../../places/names';
import { numbersIn } from './numberWords';

/** Finds the texts that have a word which begins as the query's word does. */
interface WordIndex {
  /** Marks, for each text, whether it has such a word. */
  readonly begins: (word: string) => Uint8Array;
}

/**
 * Words of many texts, sorted once, so that a beginning is found by halving and not by reading.
 * @param texts by number; each is folded once
 */
export function wordIndex(texts: readonly string[]): WordIndex {
  const textsOf = new Map<string, number[]>();
  texts.forEach((text, i) => {
    const numbers = numbersIn(plainText(text)).flatMap(({ readings }) => readings);
    for (const word of new Set([...foldWords(text), ...numbers])) addTo(textsOf, word, i);
  });
  const words = [...textsOf.keys()].sort();
  return {
    begins: (start) => {
      const marks = new Uint8Array(texts.length);
      for (let at = firstFrom(words, start); words[at]?.startsWith(start) === true; at += 1) {
        for (const text of textsOf.get(words[at] ?? '') ?? []) marks[text] = 1;
      }
      return marks;
    },
  };
}

/** Index of the first word that is not before `start`. */
function firstFrom(words: readonly string[], start: string): number {
  let [low, high] = [0, words.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((words[middle] ?? '') < start) low = middle + 1;
    else high = middle;
  }
  return low;
}

/**
 * The words of a text with case, accents and letters brought together as in names of places; `1,318` is
 * one word. Words that name a kind of place, such as "district", are left out.
 */
export function foldWords(text: string): readonly string[] {
  const plain = plainText(text);
  let whole = '';
  let at = 0;
  for (const { from, to, readings } of numbersIn(plain)) {
    whole += plain.slice(at, from) + (readings[0] ?? '');
    at = to;
  }
  return wordsOf(whole + plain.slice(at))
    .map(foldName)
    .filter((word) => word !== '');
}
