import type { Page } from '@playwright/test';
import type { Rect } from '../../../src/camera/shapes';

/**
 * Every picture that the browser shows of a page while something happens, as PNG.
 * @param act ends the film when it is done; can ask how many pictures there are so far
 */
export async function film(
  page: Page,
  act: (pictures: () => number) => Promise<void>,
): Promise<readonly Buffer[]> {
  const session = await page.context().newCDPSession(page);
  const frames: Buffer[] = [];
  session.on('Page.screencastFrame', ({ data, sessionId }) => {
    frames.push(Buffer.from(data, 'base64'));
    void session.send('Page.screencastFrameAck', { sessionId }).catch(() => undefined);
  });
  await session.send('Page.startScreencast', { format: 'png', everyNthFrame: 1 });
  await act(() => frames.length);
  await session.send('Page.stopScreencast');
  await session.detach();
  return frames;
}

/** Makes the machine of a page so many times slower. */
export async function slowDown(page: Page, times: number): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: times });
}

/** Apart from the ground by so much in one of its colours, a pixel is of a letter. */
const APART = 48;

/**
 * How many pixels of letters there are in each box of a picture: those that are clearly not of the
 * colour that most of the box has.
 * @param blank a page without a content security policy
 */
export async function lettersIn(
  blank: Page,
  png: Buffer,
  boxes: readonly Rect[],
): Promise<readonly number[]> {
  return blank.evaluate(
    async ([data, rects, apart]) => {
      const bytes = Uint8Array.from(atob(data), (letter) => letter.charCodeAt(0));
      const picture = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
      const canvas = new OffscreenCanvas(picture.width, picture.height);
      const context = canvas.getContext('2d', { willReadFrequently: true });
      if (context === null) throw new Error('There is no canvas');
      context.drawImage(picture, 0, 0);
      return rects.map((rect) => {
        const { data: pixels } = context.getImageData(
          Math.floor(rect.x),
          Math.floor(rect.y),
          Math.ceil(rect.width),
          Math.ceil(rect.height),
        );
        const counts = new Map<number, number>();
        for (let i = 0; i < pixels.length; i += 4) {
          const [r = 0, g = 0, b = 0] = pixels.subarray(i, i + 3);
          const colour = (r << 16) | (g << 8) | b;
          counts.set(colour, (counts.get(colour) ?? 0) + 1);
        }
        const [[most]] = [...counts].toSorted((a, b) => b[1] - a[1]) as [[number, number]];
        let letters = 0;
        for (const [colour, count] of counts) {
          const far = [16, 8, 0].some(
            (by) => Math.abs(((colour >> by) & 255) - ((most >> by) & 255)) > apart,
          );
          if (far) letters += count;
        }
        return letters;
      });
    },
    [png.toString('base64'), boxes, APART] as const,
  );
}
