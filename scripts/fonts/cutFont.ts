import { readFile } from 'node:fs/promises';
import path from 'node:path';
import subsetFont from 'subset-font';
import { axes, type Cut } from './cuts';

/** The woff2 file of one cut. The same input gives the same bytes. */
export async function cutFont(cut: Cut): Promise<Buffer> {
  const whole = await readFile(path.resolve('node_modules', cut.from));
  return subsetFont(whole, cut.characters, {
    targetFormat: 'woff2',
    variationAxes: axes,
    // Small capitals, fractions and old figures are not used; lining tabular figures are the font's own.
    noLayoutClosure: true,
    noHinting: true,
    dropTables: cut.kerned ? [] : ['GDEF', 'GPOS', 'GSUB'],
  });
}
