import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { convert } from 'fontverter';
import { Blob, Face } from 'harfbuzzjs';

/** Opens a font file of a package, packed or not, for measuring and drawing letters. */
export async function openFace(file: string): Promise<Face> {
  const packed = await readFile(createRequire(import.meta.url).resolve(file));
  return new Face(new Blob(new Uint8Array(await convert(packed, 'truetype')).buffer), 0);
}
