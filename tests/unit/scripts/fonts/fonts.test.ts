import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { cutFont } from '../../../../scripts/fonts/cutFont';
import { cuts } from '../../../../scripts/fonts/cuts';
import { fontFaces, unicodeRange } from '../../../../scripts/fonts/fontFaces';

const filesWithWords = [
  ...readdirSync('data')
    .filter((file) => /\.(csv|json)$/.test(file))
    .map((file) => `data/${file}`),
  ...readdirSync('src/text', { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .map((file) => `src/text/${file}`),
];

const comments = /\/\*[\s\S]*?\*\/|\/\/.*$/gm;

describe('letters of the site', () => {
  it.each(cuts)(
    '$name: the file is what `npm run fonts` makes of the font, byte for byte',
    async (cut) => {
      const committed = readFileSync(`public/fonts/${cut.name}.woff2`);
      expect((await cutFont(cut)).equals(committed)).toBe(true);
    },
  );

  it('src/app/shell/fonts.css is what `npm run fonts` writes', async () => {
    expect(readFileSync('src/app/shell/fonts.css', 'utf8')).toBe(await fontFaces(cuts));
  });

  it('no character is in two cuts, so that one file is fetched for it', () => {
    const all = cuts.flatMap((cut) => [...new Set(cut.characters)]);
    expect(new Set(all).size).toBe(all.length);
  });

  it.each(filesWithWords)('every character of %s has a letter', (file) => {
    const known = new Set(cuts.flatMap((cut) => [...cut.characters]));
    const words = readFileSync(file, 'utf8');
    const shown = file.endsWith('.ts') ? words.replaceAll(comments, '') : words;
    const missing = [...new Set(shown)].filter(
      (character) => !known.has(character) && !/[\n\r\uFEFF]/.test(character),
    );
    expect(missing).toEqual([]);
  });
});

describe('unicodeRange', () => {
  it('joins neighbours and keeps the others apart', () => {
    expect(unicodeRange('cba–xə')).toBe('U+61-63, U+78, U+259, U+2013');
  });
});
