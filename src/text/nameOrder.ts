import { ownForms } from './languages';

/** Orders names as the dictionaries of a language do. */
export type NameOrder = (a: string, b: string) => number;

/**
 * The order of names in a language, the one way in which lists are sorted by name. Chromium has no
 * Azerbaijani and no Armenian order and would take the English one without a word, so those two go by
 * their own alphabets in every browser.
 */
export function nameOrder(lang: string): NameOrder {
  const alphabet = ownForms(lang)?.alphabet;
  // Not every list that may be sorted is: a collator takes longer to make than most lists to sort.
  let collator: Intl.Collator | null = null;
  const compare: NameOrder = (a, b) => (collator ??= new Intl.Collator(lang)).compare(a, b);
  if (alphabet === undefined) return compare;
  const keyOf = (name: string) => [...lowerCase(name, lang)].map((c) => rank(c, alphabet));
  return (a, b) => {
    const other = keyOf(b);
    for (const [at, key] of keyOf(a).entries()) {
      const difference = key - (other[at] ?? -1);
      if (difference !== 0) return difference;
    }
    return a.length === b.length ? compare(a, b) : a.length - b.length;
  };
}

/** Of İ and I the ones that Azerbaijani means, whatever the browser knows. */
function lowerCase(name: string, lang: string): string {
  const composed = name.normalize('NFC');
  const dotted = lang === 'az' ? composed.replaceAll('İ', 'i').replaceAll('I', 'ı') : composed;
  return dotted.toLowerCase();
}

/** Marks and digits, then the alphabet, then letters of other ones; a foreign accent counts for nothing. */
function rank(letter: string, alphabet: string): number {
  const own = alphabet.indexOf(letter);
  if (own !== -1) return 0x100 + own;
  const bare = alphabet.indexOf(letter.normalize('NFD').charAt(0));
  if (bare !== -1) return 0x100 + bare;
  const code = letter.codePointAt(0) ?? 0;
  return /\p{L}/u.test(letter) ? 0x1000 + code : Math.min(code, 0xff);
}
