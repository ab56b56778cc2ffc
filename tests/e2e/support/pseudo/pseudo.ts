const ACCENTS: Readonly<Record<string, string>> = {
  a: 'á',
  e: 'é',
  i: 'í',
  o: 'ó',
  u: 'ú',
};

/** How much longer than English a text becomes: as Russian or Armenian may be. */
const LONGER = 0.4;

/** A word that was made longer already, as when one text is put into another. */
const MADE = /[áéíóúö]/;

/** English as a language nobody speaks: every word accented and 40 % longer, so that what is not in a
 * catalogue, or has no room, shows. Letters of the site's own fonts alone. */
export function pseudoText(text: string): string {
  return text.replace(/[\p{L}]+/gu, (word) => {
    if (MADE.test(word) || !/^[A-Za-z]+$/.test(word)) return word;
    const accented = word.replace(/[aeiou]/g, (letter) => ACCENTS[letter] ?? letter);
    return accented + 'ö'.repeat(Math.ceil(word.length * LONGER));
  });
}

/** A catalogue, or any part of one, in that language. */
export function pseudo<T>(node: T): T {
  if (typeof node === 'string') return pseudoText(node) as T;
  if (typeof node === 'function') {
    const say = node as unknown as (...given: unknown[]) => unknown;
    return ((...given: unknown[]) => pseudo(say(...given))) as T;
  }
  if (typeof node !== 'object' || node === null) return node;
  return Object.fromEntries(
    Object.entries(node).map(([key, value]) => [key, pseudo<unknown>(value)]),
  ) as T;
}
