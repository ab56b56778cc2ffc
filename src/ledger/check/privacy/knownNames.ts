import type { Ledger } from '../../types';

/** Capitals of the calendar belong to nobody. */
const CALENDAR =
  'January February March April May June July August September October November December Monday Tuesday Wednesday Thursday Friday Saturday Sunday';

const WORD = /\p{L}[\p{L}'’-]*/gu;
const CAPITALISED = /^\p{Lu}/u;

export const wordsOf = (text: string): readonly string[] =>
  [...text.matchAll(WORD)].map(([word]) => word);

/** Names that the ledger itself publishes: speakers, publishers, authors, places, measures. */
export interface KnownNames {
  /** Every word of them. */
  readonly words: ReadonlySet<string>;
  /** Words that occur in the name of a person. */
  readonly personal: ReadonlySet<string>;
  /** Neighbouring words of them: `First Last`. */
  readonly pairs: ReadonlySet<string>;
  /** Words that the ledger's own texts write in small letters: capitals at a sentence start mean nothing. */
  readonly common: ReadonlySet<string>;
}

/** `First Last, office` names a person; so does an author. */
function personOf(speaker: string): string | null {
  const [name = '', ...office] = speaker.split(',');
  const words = wordsOf(name);
  const isPerson =
    office.length > 0 &&
    (words.length === 2 || words.length === 3) &&
    words.every((word) => CAPITALISED.test(word));
  return isPerson ? name : null;
}

export function knownNames({ claims, sources, places, metrics }: Ledger): KnownNames {
  const texts = [
    CALENDAR,
    ...claims.map(({ speaker }) => speaker),
    ...sources.flatMap(({ publisher, author }) => [publisher, author ?? '']),
    ...places.flatMap(({ names, aliases }) => [...Object.values(names), ...aliases]),
    ...metrics.flatMap(({ label, definition, standard, caution }) => [
      label,
      definition,
      standard,
      caution,
    ]),
  ];
  const people = [
    ...claims.map(({ speaker }) => personOf(speaker) ?? ''),
    ...sources.map(({ author }) => author ?? ''),
  ];
  return {
    words: new Set(texts.flatMap(wordsOf)),
    personal: new Set(people.flatMap(wordsOf)),
    pairs: new Set(
      texts.flatMap((text) => {
        const words = wordsOf(text);
        return words.slice(1).map((word, index) => `${words[index]} ${word}`);
      }),
    ),
    common: new Set(
      claims
        .flatMap(({ says, note }) => [...wordsOf(says), ...wordsOf(note ?? '')])
        .filter((word) => !CAPITALISED.test(word)),
    ),
  };
}
