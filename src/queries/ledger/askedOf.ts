import { isDistrictWord, isSmallWord, nameForms, type NameForm } from '../../places/nameForms';
import { plainText, wordsOf } from '../../places/nameLetters';
import { foldName } from '../../places/names';
import type { Place } from '../../ledger/types';
import { numbersIn } from './numberWords';

/** One thing that a query asks for: any of several ways to say it, each by words that begin so. */
export type Asked = readonly Way[];

interface Way {
  /** Folded. */
  readonly words: readonly string[];
  /** Stands for these words: the place that they name, whatever it is called in a text. */
  readonly place: Place | null;
}

/** As many words as a name has in a query, with what stands before and behind it. */
const LONGEST_NAME = 4;

/**
 * What a query asks for, part by part: words, numbers as they stand on a page in any language, and names
 * of places in any form.
 */
export function askedOf(query: string, places: readonly Place[]): readonly Asked[] {
  const text = plainText(query);
  const asked: Asked[] = [];
  let at = 0;
  for (const { from, to, readings } of numbersIn(text)) {
    asked.push(...ofWords(wordsOf(text.slice(at, from)), places));
    asked.push(readings.map((word) => ({ words: [word], place: null })));
    at = to;
  }
  asked.push(...ofWords(wordsOf(text.slice(at)), places));
  return asked;
}

function ofWords(words: readonly string[], places: readonly Place[]): readonly Asked[] {
  const asked: Asked[] = [];
  for (let from = 0; from < words.length;) {
    const named = longestName(words.slice(from, from + LONGEST_NAME), places);
    const own = words.slice(from, from + (named?.length ?? 1)).map(foldName);
    from += own.length;
    const kept = own.filter(
      (word) => word !== '' && !isDistrictWord(word) && !isSmallWord(word),
    );
    const ways: Way[] = kept.length === 0 ? [] : [{ words: kept, place: null }];
    for (const { place, spelling } of named?.forms ?? []) {
      ways.push({ words: [], place }, { words: [foldName(spelling)], place: null });
    }
    if (ways.length > 0) asked.push(ways);
  }
  return asked;
}

/** The places that the first words name, of as many words as are a name together. */
function longestName(
  words: readonly string[],
  places: readonly Place[],
): { readonly length: number; readonly forms: readonly NameForm<Place>[] } | null {
  for (let { length } = words; length > 0; length -= 1) {
    const forms = nameForms(places).whole(words.slice(0, length));
    if (forms.length > 0) return { length, forms };
  }
  return null;
}
