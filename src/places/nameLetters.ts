/*
 * Letters of names: one script for another, and spellings of one sound. Only the search needs them.
 */

/** Scripts that names are written in. */
export type Script = 'latin' | 'cyrillic' | 'armenian' | 'arabic';

/** Letters, and what each becomes at the same place; `-` is nothing. */
function letters(from: string, to: string): ReadonlyMap<string, string> {
  return new Map([...from].map((letter, i) => [letter, (to[i] ?? '').replace('-', '')]));
}

/** All letters from one on, as Unicode has them in order. */
const alphabet = (first: string, count: number) =>
  String.fromCodePoint(
    ...Array.from({ length: count }, (_, i) => (first.codePointAt(0) ?? 0) + i),
  );

/**
 * Russian, what Azerbaijani in Cyrillic has besides, and Armenian, folded, to the Latin letter that sounds
 * alike.
 */
const ROMAN = letters(
  `${alphabet('а', 32)}әғҝҹјөүһ${alphabet('ա', 38)}`,
  'abvgdejziiklmnoprstufxccss-i-euaaggcyouhabgdezeitjilxckhcgcmynsocpcrsvtrcvpkof',
);
/** Cyrillic letters and the folded Latin ones that they look like. */
const LATIN_TWINS = letters('әаһвекмнорстухіјѕ', 'aahbekmhopctyxijs');
const CYRILLIC_TWINS = new Map([...LATIN_TWINS].map(([cyrillic, latin]) => [latin, cyrillic]));

/** Azerbaijani letters as they are written in Arabic script, which leaves most vowels out. */
const ARABIC = letters('bcçdfgğjklmnpqrsştxzصثضذظطك', 'بجچدفگغژکلمنپقرسشتخزسسزززتک');
const WRITTEN = new Set(ARABIC.values());

/**
 * What spellings of one sound become, in this order: `Dzhabrail`, `Cəbrayıl` and `Jabrayil` are one. No
 * vowel becomes another: `Aghdem` is nowhere.
 */
const SOUNDS: readonly (readonly [RegExp, string])[] = [
  [/dzh|dj|tch|[cz]h|j/g, 'c'],
  [/sh/g, 's'],
  [/kh|x/g, 'h'],
  [/gh|[gq]/g, 'k'],
  [/ph/g, 'f'],
  [/w/g, 'v'],
  [/(?<=[ou])e/g, ''],
  [/y/g, 'i'],
  // `Fyuzuli`, `Gyandzha`
  [/(?<=[^aiou])i(?=[aou])/g, ''],
  [/(.)\1+/gu, '$1'],
];

/** The script of a word, by the first of these that a letter of it is of. */
export function scriptOf(word: string): Script {
  if (/\p{Script=Arabic}/u.test(word)) return 'arabic';
  if (/\p{Script=Armenian}/u.test(word)) return 'armenian';
  return /\p{Script=Cyrillic}/u.test(word) ? 'cyrillic' : 'latin';
}

const swapped = (word: string, by: ReadonlyMap<string, string>) =>
  [...word].map((letter) => by.get(letter) ?? letter).join('');

/** A word in which two alphabets are mixed, in the one of most letters that have no twin in the other. */
export function inOneScript(word: string): string {
  const letters = [...word];
  const latin = letters.filter((letter) => /\p{Script=Latin}/u.test(letter));
  const cyrillic = letters.filter((letter) => /\p{Script=Cyrillic}/u.test(letter));
  if (latin.length === 0 || cyrillic.length === 0) return word;
  const sure = (of: readonly string[], twins: ReadonlyMap<string, string>) =>
    of.filter((letter) => !twins.has(letter)).length;
  const isLatin = sure(latin, CYRILLIC_TWINS) >= sure(cyrillic, LATIN_TWINS);
  return swapped(word, isLatin ? LATIN_TWINS : CYRILLIC_TWINS);
}

/** A folded name in Latin letters, from Cyrillic and Armenian ones. */
export function romanOf(name: string): string {
  return swapped(name.replaceAll('ու', 'u'), ROMAN);
}

/** A folded name as it sounds, whatever alphabet it is written in. */
export function soundOf(name: string): string {
  return SOUNDS.reduce((text, [from, to]) => text.replace(from, to), romanOf(name));
}

/** The letters that Arabic script writes of a name; empty where it writes none. */
export function skeletonOf(name: string): string {
  return [...swapped(name, ARABIC)].filter((letter) => WRITTEN.has(letter)).join('');
}

/** Marks inside of a word: `Ag'dam`, `Q‘arabag`. */
const APOSTROPHES = /['’‘ʼ`´]/gu;

/** A text in composed letters, with plain blanks alone, without marks that nobody sees. */
export function plainText(text: string): string {
  return (
    text
      .normalize('NFKC')
      .replace(/\p{Cf}/gu, '')
      .replace(/\s/g, ' ')
      .replace(APOSTROPHES, '')
      // `р-на`, `r-nu`
      .replace(/(?<!\p{L})([рr])-(?=[нn])/giu, '$1')
  );
}

/** The words of a text as they stand. */
export function wordsOf(text: string): readonly string[] {
  return plainText(text)
    .split(/[^\p{L}\p{M}\p{N}]+/u)
    .filter((word) => word !== '');
}
