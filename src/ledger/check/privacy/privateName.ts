import type { KnownNames } from './knownNames';

/** Two or more capitalised words in a row, as names are written in every script that has capitals. */
const CAPITALISED_RUN = /\p{Lu}[\p{Ll}'’-]+(?:\s+\p{Lu}[\p{Ll}'’-]+)+/gu;

/** No word of the run is strange to the ledger, and no two names of persons are newly joined. */
function isPublished(words: readonly string[], known: KnownNames): boolean {
  return words.every((word, index) => {
    const next = words[index + 1];
    const joined =
      next !== undefined && known.personal.has(word) && known.personal.has(next)
        ? known.pairs.has(`${word} ${next}`)
        : true;
    return known.words.has(word) && joined;
  });
}

/**
 * The first run of capitalised words that may be the name of a person whom the ledger does not
 * publish: no speaker, author, publisher, place or term has it. Null where there is none.
 */
export function privateName(text: string, known: KnownNames): string | null {
  for (const [run] of text.matchAll(CAPITALISED_RUN)) {
    const words = run.split(/\s+/);
    const [first = ''] = words;
    // A first word may owe its capital to the sentence: "In November".
    const names = known.common.has(first.toLowerCase()) ? words.slice(1) : words;
    if (names.length > 1 && !isPublished(names, known)) return names.join(' ');
  }
  return null;
}
