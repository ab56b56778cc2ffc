/** Letters that Unicode does not decompose to the letter that the press prints for them. */
const LETTERS: Readonly<Record<string, string>> = { ə: 'a', ı: 'i' };

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
    .replace(/\p{M}/gu, '')
    .replace(/[əı]/g, (letter) => LETTERS[letter] ?? letter);
}

/**
 * Brings the spellings of one name together: case, diacritics, Azerbaijani letters (ə→a, ı→i, ğ→g,
 * ş→s, ç→c, ö→o, ü→u), apostrophes, hyphens, spaces and the word "district" are taken away.
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
