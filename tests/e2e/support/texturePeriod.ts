import type { Page } from '@playwright/test';

/**
 * How often a texture repeats from left to right in a part of a picture, CSS px: the least shift at
 * which its rows agree with themselves; null where nothing repeats.
 * @param blank a page without a content security policy, for decoding
 */
export async function texturePeriod(
  blank: Page,
  png: Buffer,
  part: {
    readonly x: number;
    readonly y: number;
    readonly width: number;
    readonly height: number;
  },
): Promise<number | null> {
  const rows = await blank.evaluate(
    async ([data, { x, y, width, height }]) => {
      const bytes = Uint8Array.from(atob(data), (letter) => letter.charCodeAt(0));
      const picture = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
      const context = new OffscreenCanvas(width, height).getContext('2d');
      if (context === null) throw new Error('There is no canvas');
      context.drawImage(picture, -x, -y);
      const { data: pixels } = context.getImageData(0, 0, width, height);
      return Array.from({ length: height }, (_, row) =>
        Array.from({ length: width }, (__, column) => {
          const at = 4 * (row * width + column);
          return (pixels[at] ?? 0) + (pixels[at + 1] ?? 0) + (pixels[at + 2] ?? 0);
        }),
      );
    },
    [png.toString('base64'), part] as const,
  );
  return firstPeak(rows.map(aroundZero));
}

const SHORTEST = 4;
/** Share of full agreement that counts as a repeat. */
const AGREES = 0.4;

function aroundZero(row: readonly number[]): readonly number[] {
  const mean = row.reduce((sum, value) => sum + value, 0) / row.length;
  return row.map((value) => value - mean);
}

function firstPeak(rows: readonly (readonly number[])[]): number | null {
  const longest = Math.floor((rows[0]?.length ?? 0) / 2);
  const scores = Array.from({ length: longest + 2 }, (_, shift) => agreement(rows, shift));
  const full = scores[0] ?? 0;
  for (let shift = SHORTEST; shift <= longest; shift += 1) {
    const [before = 0, here = 0, after = 0] = scores.slice(shift - 1, shift + 2);
    if (here < AGREES * full || here < before || here < after) continue;
    // Between pixels: the top of a parabola through the three.
    return shift + (before - after) / (2 * (before - 2 * here + after));
  }
  return null;
}

/** Mean product of each pixel with the one `shift` to its right. */
function agreement(rows: readonly (readonly number[])[], shift: number): number {
  const products = rows.flatMap((row) =>
    row.slice(0, row.length - shift).map((value, at) => value * (row[at + shift] ?? 0)),
  );
  return products.reduce((sum, product) => sum + product, 0) / products.length;
}
