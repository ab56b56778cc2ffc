import type { Evaluates } from '../../engines/support/Driver';

export interface Spot {
  readonly x: number;
  readonly y: number;
}

export interface Colours {
  /** `#rrggbb` of the pixel itself. */
  readonly at: string;
  /** The most frequent colour within `reach` pixels. */
  readonly most: string;
}

/**
 * Colours in a picture, decoded by the browser itself.
 * @param blank any page of a browser
 * @param reach pixels to every side of each spot
 */
export async function coloursOf(
  blank: Evaluates,
  png: Buffer,
  spots: readonly Spot[],
  reach: number,
): Promise<readonly Colours[]> {
  return blank.evaluate(
    async ([data, points, span]) => {
      const bytes = Uint8Array.from(atob(data), (letter) => letter.charCodeAt(0));
      const picture = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
      const { width, height } = picture;
      const context = new OffscreenCanvas(width, height).getContext('2d');
      if (context === null) throw new Error('There is no canvas');
      context.drawImage(picture, 0, 0);
      const { data: pixels } = context.getImageData(0, 0, width, height);
      const hexAt = (x: number, y: number) => {
        const i = 4 * (y * width + x);
        const [r = 0, g = 0, b = 0] = pixels.subarray(i, i + 3);
        return `#${[r, g, b].map((part) => part.toString(16).padStart(2, '0')).join('')}`;
      };
      return points.map((point) => {
        const [x, y] = [Math.floor(point.x), Math.floor(point.y)];
        const counts = new Map<string, number>();
        for (let dy = -span; dy <= span; dy += 1) {
          for (let dx = -span; dx <= span; dx += 1) {
            const colour = hexAt(x + dx, y + dy);
            counts.set(colour, (counts.get(colour) ?? 0) + 1);
          }
        }
        const [most] = [...counts].reduce((best, each) => (each[1] > best[1] ? each : best));
        return { at: hexAt(x, y), most };
      });
    },
    [png.toString('base64'), spots, reach] as const,
  );
}
