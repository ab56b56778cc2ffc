import type { KnownNames } from './knownNames';

/** Two or more capitalised words in a row, as names are written in every script that has capitals. */
const CAPITALISED_RUN = /\p{Lu}[\p{Ll}'’-]+(?:\s+\p{Lu}[\p{Ll}'’-]+)+/gu;

/** A word that could be part of a person's name: borne by one, or strange to the ledger. */
function isNameLike(word: string, known: KnownNames): boolean {
  if (known.personal.has(word)) return true;
  // "In November", "The Working Group": words that the ledger also writes in small letters.
  return !known.words.has(word) && !known.common.has(word.toLowerCase());
}

/**
 * The first two neighbouring words that may be the name of a person whom the ledger does not
 * publish: no speaker, author, publisher, place or term has them together. Null where there is none.
 */
export function privateName(text: string, known: KnownNames): string | null {
  for (const [run] of text.matchAll(CAPITALISED_RUN)) {
    const words = run.split(/\s+/);
    for (const [index, second] of words.slice(1).entries()) {
      const pair = `${words[index] ?? ''} ${second}`;
      const namesBoth = isNameLike(words[index] ?? '', known) && isNameLike(second, known);
      if (namesBoth && !known.pairs.has(pair)) return pair;
    }
  }
  return null;
}
