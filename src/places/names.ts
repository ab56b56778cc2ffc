import type { Place } from '../ledger/types';
import type { MapPlace, Outline } from './types';

/** Letters that Unicode does not decompose to the letter that the press prints for them; ǝ looks like ə. */
const LETTERS: Readonly<Record<string, string>> = { ə: 'a', ǝ: 'a', ı: 'i' };

/** "District" in the languages of the ledger, folded: part of how a place is called, not of its name. */
const KIND_WORDS: ReadonlySet<string> = new Set([
  'district',
  'rayon',
  'raion',
  'rayonu',
  'раион',
  'շրջան',
]);

function foldLetters(text: string): string {
  return text
    .normalize('NFKD')
    .toLowerCase()
    .normalize('NFKD')
    .replace(/[\p{M}\p{Cf}]/gu, '')
    .replace(/[əǝı]/g, (letter) => LETTERS[letter] ?? letter);
}

/**
 * Brings the spellings of one name together: case, diacritics, Azerbaijani letters (ə→a, ı→i, ğ→g,
 * ş→s, ç→c, ö→o, ü→u), marks that nobody sees, apostrophes, hyphens, spaces and the word "district" are
 * taken away.
 * `Ağdam rayonu`, `Ag'dam` and `AGDAM` all become `agdam`. Folding twice changes nothing.
 *
 * Names are compared by equality or prefix of the folded form, never by edit distance: Aghdam,
 * Aghdara and Aghdash are one to three letters apart.
 */
export function foldName(text: string): string {
  const joined = foldLetters(text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => !KIND_WORDS.has(word))
    .join('');
  return KIND_WORDS.has(joined) ? '' : joined;
}

/**
 * A place's names, the ledger's before the outline's; and as aliases those of the ledger, and those
 * names of the outline that the ledger does not have.
 */
export function spellingsOf(
  place: Pick<Place, 'names' | 'aliases'>,
  outline: Outline | null,
): Pick<MapPlace, 'names' | 'aliases'> {
  const ofOutline = outline === null ? {} : outlineNames(outline);
  const known = new Set([...Object.values(place.names), ...place.aliases].map(foldName));
  const more = Object.values(ofOutline).filter((name) => !known.has(foldName(name)));
  return {
    names: { ...ofOutline, ...place.names },
    aliases: [...place.aliases, ...more],
  };
}

const NAME = /^name_(.+)$/;

/** The names of a district as the source of the outlines has them, by BCP 47 language. */
export function outlineNames({ properties }: Outline): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(properties).flatMap(([key, value]): [string, string][] => {
      const language = NAME.exec(key)?.[1];
      return language === undefined ? [] : [[language, String(value)]];
    }),
  );
}
