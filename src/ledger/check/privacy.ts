import type { Problem } from '../Problem';
import { fileOf, type TableName } from '../tables';
import type { Ledger } from '../types';
import type { CheckInput, CheckRule } from './CheckInput';

interface FreeText {
  readonly table: TableName;
  readonly line: number;
  readonly column: string;
  readonly text: string;
}

/** The texts that an editor writes. Titles are quoted as printed and are not judged. */
function freeTexts({ tables }: CheckInput): readonly FreeText[] {
  const columns: readonly (readonly [TableName, readonly string[]])[] = [
    ['claims', ['speaker', 'locator', 'says', 'note']],
    ['sources', ['note']],
    ['places', ['area_source', 'note']],
    ['links', ['note']],
    ['boundary-changes', ['source', 'note']],
  ];
  return columns.flatMap(([table, names]) =>
    tables[table].rows.flatMap(({ cells, line }) =>
      names.map((column) => ({ table, line, column, text: cells[column] ?? '' })),
    ),
  );
}

/** privacy: no coordinates, births, ages or names of private persons in any text of the ledger. */
export const privacy: CheckRule = (input) => {
  const known = knownNames(input.ledger);
  const problems: Problem[] = [];
  for (const { table, line, column, text } of freeTexts(input)) {
    const report = (message: string, hint: string): void => {
      problems.push({
        rule: 'privacy',
        severity: 'error',
        file: fileOf(table),
        line,
        column,
        message,
        hint,
      });
    };
    const place = hazardPlace(text);
    if (place !== null) {
      report(
        `"${place}" reads as coordinates.`,
        'Take them out: the district is the finest place the ledger names.',
      );
    }
    const life = lifeDates(text);
    if (life !== null) {
      report(`"${life}" tells the birth or age of a person.`, 'Take it out.');
    }
    // What a speaker is called is published on purpose; names matter where casualties are told.
    const name = table === 'claims' && column !== 'speaker' ? privateName(text, known) : null;
    if (name !== null) {
      report(
        `"${name}" may be the name of a private person: no speaker, author, publisher or place is called so.`,
        'Take the name out, or write an office or a body instead. A person who speaks in public goes under speaker.',
      );
    }
  }
  return problems;
};

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
function privateName(text: string, known: KnownNames): string | null {
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

/** Ways to write a position: degrees, a pair of decimal degrees, a grid reference. */
const POSITIONS: readonly RegExp[] = [
  /\d\s*°/,
  /\b-?\d{1,3}\.\d{3,}\s*[,;/ ]\s*-?\d{1,3}\.\d{3,}\b/,
  /\b\d{1,3}(?:\.\d+)?\s*[NS]\b[\s,;]*\d{1,3}(?:\.\d+)?\s*[EW]\b/,
  /\b\d{1,2}[C-HJ-NP-X]\s?[A-HJ-NP-Z]{2}\s?\d{2,5}\s?\d{2,5}\b/,
];

/** The part of a text that reads as coordinates, or null. */
function hazardPlace(text: string): string | null {
  for (const position of POSITIONS) {
    const found = position.exec(text);
    if (found !== null) return found[0];
  }
  return null;
}

/** Words in which the ledger, which is kept in English, would tell a birth or an age. */
const LIFE_DATES = [
  /\bborn\b/i,
  /\bdate of birth\b/i,
  /\bb\.\s?\d{4}\b/,
  /\baged\s+\d+/i,
  /\b\d+[- ]years?[- ]old\b/i,
  /\bage of \d+/i,
];

/** The part of a text that tells somebody's birth or age, or null. */
function lifeDates(text: string): string | null {
  for (const words of LIFE_DATES) {
    const found = words.exec(text);
    if (found !== null) return found[0];
  }
  return null;
}

/** Capitals of the calendar belong to nobody. */
const CALENDAR =
  'January February March April May June July August September October November December Monday Tuesday Wednesday Thursday Friday Saturday Sunday';

const WORD = /\p{L}[\p{L}'’-]*/gu;

const CAPITALISED = /^\p{Lu}/u;

const wordsOf = (text: string): readonly string[] =>
  [...text.matchAll(WORD)].map(([word]) => word);

/** Names that the ledger itself publishes: speakers, publishers, authors, places, measures. */
interface KnownNames {
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

function knownNames({ claims, sources, places, metrics }: Ledger): KnownNames {
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
