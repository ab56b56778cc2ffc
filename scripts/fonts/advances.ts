/**
 * Writes src/cartography/labels/advances.json: how far each letter moves the pen, in
 * thousandths of an em, for the two weights that map labels use, at 90 % width. In runs of letters
 * that follow each other, which take half of what a table by letter takes.
 *
 * The layout of labels must come out the same in Node, in any browser and before any font has
 * loaded; so letters are measured here once and committed, never in the page.
 */
import { readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { convert } from 'fontverter';
import { Blob, Face, Font, Variation } from 'harfbuzzjs';
import { format, resolveConfig } from 'prettier';

const WIDTH = 90;
const WEIGHTS = [500, 650] as const;
const OUTPUT = new URL('../../src/cartography/labels/advances.json', import.meta.url);

const LATIN = ['latin', 'latin-ext', 'cyrillic', 'cyrillic-ext', 'greek'].map(
  (subset) => `@fontsource-variable/noto-sans/files/noto-sans-${subset}-wdth-normal.woff2`,
);
/** Noto Sans has no signs of comparison; the site takes them from Open Sans (cuts.ts). */
const SIGNS = ['@fontsource-variable/open-sans/files/open-sans-math-wdth-normal.woff2'];
const ARMENIAN = [
  '@fontsource-variable/noto-sans-armenian/files/noto-sans-armenian-armenian-wdth-normal.woff2',
];

/** Inclusive ranges of code points: what names and figures on the map are written with. */
const RANGES: readonly (readonly [number, number])[] = [
  [0x20, 0x7e], // ASCII
  [0xa0, 0xff], // Latin-1
  [0x100, 0x17f], // Latin Extended-A
  [0x18f, 0x18f], // Ə
  [0x259, 0x259], // ə
  [0x401, 0x401],
  [0x410, 0x44f],
  [0x451, 0x451],
  [0x531, 0x556], // Armenian
  [0x559, 0x58a],
  [0x2009, 0x2009], // thin space
  [0x2010, 0x2026], // dashes, quotation marks, ellipsis
  [0x202f, 0x202f], // narrow no-break space
  [0x2212, 0x2212], // minus
  [0x2248, 0x2248], // almost equal
  [0x2264, 0x2265],
];

async function openFace(file: string): Promise<Face> {
  const packed = await readFile(createRequire(import.meta.url).resolve(file));
  return new Face(new Blob(new Uint8Array(await convert(packed, 'truetype')).buffer), 0);
}

const faces = await Promise.all([...LATIN, ...ARMENIAN, ...SIGNS].map(openFace));
/** Letters that follow each other, from the code point `first`; advances by weight, in their order. */
interface Run {
  readonly first: number;
  readonly advances: readonly number[][];
}
const runs: Run[] = [];
const nextOf = ({ first, advances }: Run) => first + (advances[0]?.length ?? 0);
for (const [first, last] of RANGES) {
  for (let code = first; code <= last; code++) {
    const face = faces.find(
      (candidate) => new Font(candidate).nominalGlyph(code) !== undefined,
    );
    if (face === undefined) continue;
    let run = runs.at(-1);
    if (run === undefined || nextOf(run) !== code) {
      run = { first: code, advances: WEIGHTS.map(() => []) };
      runs.push(run);
    }
    for (const [column, weight] of WEIGHTS.entries()) {
      const font = new Font(face);
      font.setVariations([new Variation('wght', weight), new Variation('wdth', WIDTH)]);
      const advance = font.glyphHAdvance(font.nominalGlyph(code) ?? 0);
      run.advances[column]?.push(Math.round((advance * 1000) / face.upem));
    }
  }
}
const config = await resolveConfig(OUTPUT.pathname);
const { version: font } = JSON.parse(
  await readFile(
    createRequire(import.meta.url).resolve('@fontsource-variable/noto-sans/package.json'),
    'utf8',
  ),
) as { version: string };
const json = JSON.stringify({ font, weights: WEIGHTS, width: WIDTH, runs });
await writeFile(OUTPUT, await format(json, { ...config, parser: 'json' }));
const count = runs.reduce((sum, run) => sum + nextOf(run) - run.first, 0);
console.log(`${count} letters measured`);
