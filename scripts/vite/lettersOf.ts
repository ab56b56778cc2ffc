import { cuts } from '../fonts/cuts';

/** From so many letters of a file on a page is set in it, and does well to ask for it at once. */
const MANY = 300;

/**
 * The files of letters that most of a page is set in, besides those that every page asks for.
 * @param html the page; what stands in its tags counts little
 */
export function lettersOf(html: string): readonly string[] {
  const text = html.replace(/<[^>]*>/g, '');
  return cuts
    .filter(({ name, characters }) => {
      if (name === 'latin') return false;
      const letters = new Set(characters);
      let found = 0;
      for (const letter of text) if (letters.has(letter)) found += 1;
      return found >= MANY;
    })
    .map(({ name }) => `${name}.woff2`);
}
