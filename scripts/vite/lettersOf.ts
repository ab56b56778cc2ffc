import { cuts } from '../fonts/cuts';

/** From so many letters of a file on a page is set in it, and does well to ask for it at once. */
const MANY = 300;

/**
 * The files of letters that a page is set in, as tags that ask for them at once: a file that comes
 * late has the whole page laid out again. Of letters that are not of every first screen, those that
 * most of the page is set in.
 * @param html the page; what stands in its tags counts little
 */
export function lettersOf(html: string): string {
  const text = html.replace(/<!\[CDATA\[|\]\]>|<[^>]*>/g, '');
  return cuts
    .filter(({ first, characters }) => {
      const letters = new Set(characters);
      let found = 0;
      for (const letter of text) if (letters.has(letter)) found += 1;
      return found >= (first ? 1 : MANY);
    })
    .map(
      ({ name }) =>
        `<link rel="preload" href="./fonts/${name}.woff2" as="font" type="font/woff2" crossorigin>`,
    )
    .join('');
}
