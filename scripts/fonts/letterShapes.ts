import { DrawFuncs, Font, Variation } from 'harfbuzzjs';
import type { LetterTable } from '../../src/exports/picture/pictureText';
import { cuts } from './cuts';
import { openFace } from './openFace';

/** Weights of map labels, titles and notes; all at the width of the map's labels. */
const WEIGHTS = [400, 500, 650] as const;
const WIDTH = 90;
const UNITS = 1000;

/**
 * The shapes of all letters of the site, for pictures that leave it: with text as outlines a picture
 * shows the same letters in any program, whatever fonts it has.
 */
export async function letterShapes(): Promise<LetterTable> {
  const letters: Record<string, (readonly [number, string])[]> = {};
  for (const { from, characters } of cuts) {
    const face = await openFace(from);
    const fonts = WEIGHTS.map((weight) => {
      const font = new Font(face);
      font.setVariations([new Variation('wght', weight), new Variation('wdth', WIDTH)]);
      return font;
    });
    for (const character of characters) {
      const code = character.codePointAt(0) ?? 0;
      if (letters[character] !== undefined) continue;
      const shapes = fonts.flatMap((font) => {
        const glyph = font.nominalGlyph(code);
        if (glyph === undefined) return [];
        const scale = UNITS / face.upem;
        const advance = Math.round(font.glyphHAdvance(glyph) * scale);
        return [[advance, shapeOf(font, glyph, scale)] as const];
      });
      if (shapes.length === WEIGHTS.length) letters[character] = shapes;
    }
  }
  return { weights: WEIGHTS, letters };
}

/** Absolute commands, x right, y down from the baseline, whole thousandths of an em. */
function shapeOf(font: Font, glyph: number, scale: number): string {
  const at = (x: number, y: number) => `${Math.round(x * scale)} ${Math.round(-y * scale)}`;
  let path = '';
  const draw = new DrawFuncs();
  draw.setMoveToFunc((x, y) => (path += `M${at(x, y)}`));
  draw.setLineToFunc((x, y) => (path += `L${at(x, y)}`));
  draw.setQuadraticToFunc((cx, cy, x, y) => (path += `Q${at(cx, cy)} ${at(x, y)}`));
  draw.setCubicToFunc(
    (ax, ay, bx, by, x, y) => (path += `C${at(ax, ay)} ${at(bx, by)} ${at(x, y)}`),
  );
  draw.setClosePathFunc(() => (path += 'Z'));
  font.drawGlyph(glyph, draw);
  return path;
}
