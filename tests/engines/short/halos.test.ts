import { afterEach, describe, expect, inject, it } from 'vitest';
import type { Driver } from '../support/Driver';
import { everyEngine, openEngine } from '../support/engines';
import { openAt, until, untilSeen } from '../support/reader';

interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/**
 * Draws the halo of each text whose letters come from more than one font file as an element of its own
 * beneath all of the text, and says where they stand. The page has to look like that already.
 */
function drawHalosBeneath(page: Driver, selector: string): Promise<readonly Box[]> {
  return page.evaluate((wanted) => {
    const seen = (element: Element) => element.getBoundingClientRect().width > 0;
    const mixed = [...document.querySelectorAll<SVGTextElement>(wanted)].filter(
      (text) => seen(text) && /[əğşƏĞİŞ≈]/.test(text.textContent),
    );
    return mixed.map((text) => {
      const before = text.previousElementSibling;
      const own = before?.localName === 'use' ? before : null;
      const { stroke, strokeWidth } = getComputedStyle(own ?? text);
      if (stroke === 'none') throw new Error(`“${text.textContent}” has no halo`);
      const below = text.cloneNode(true) as SVGTextElement;
      for (const part of [below, ...below.querySelectorAll<SVGElement>('*')]) {
        part.style.fill = stroke;
        part.style.stroke = stroke;
        part.style.strokeWidth = strokeWidth;
      }
      text.before(below);
      text.style.stroke = 'none';
      own?.remove();
      const { x, y, width, height } = text.getBoundingClientRect();
      return { x, y, width, height };
    });
  }, selector);
}

/** How many pixels in some boxes differ so much that it is seen. */
function differingPixels(
  page: Driver,
  pictures: readonly Buffer[],
  boxes: readonly Box[],
): Promise<number> {
  const texts = pictures.map((picture) => picture.toString('base64'));
  return page.evaluate(
    async ([shots, places]) => {
      const pixelsOf = async (shot: string) => {
        const bytes = Uint8Array.from(atob(shot), (each) => each.charCodeAt(0));
        const picture = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
        const canvas = document.createElement('canvas');
        canvas.width = picture.width;
        canvas.height = picture.height;
        const context = canvas.getContext('2d');
        if (context === null) throw new Error('no canvas');
        context.drawImage(picture, 0, 0);
        return places.map(
          ({ x, y, width, height }) =>
            context.getImageData(
              Math.floor(x),
              Math.floor(y),
              Math.ceil(width),
              Math.ceil(height),
            ).data,
        );
      };
      const [one = [], other = []] = await Promise.all(shots.map(pixelsOf));
      return one
        .map((data, i) => data.filter((value, at) => Math.abs(value - other[i]![at]!) > 48))
        .reduce((sum, { length }) => sum + length, 0);
    },
    [texts, boxes] as const,
  );
}

/** The window once it looks the same twice. */
function atRest(page: Driver): Promise<Buffer> {
  let before: Buffer | null = null;
  return until('the window is at rest', async () => {
    const now = await page.screenshot();
    const rests = before?.equals(now) === true;
    before = now;
    return rests && now;
  });
}

describe.each(everyEngine)('halos in %s', (engine) => {
  let page: Driver | null = null;
  afterEach(async () => {
    await page?.close();
    page = null;
  });

  // A halo painted for one font file after the other would lie on the letters of the one before.
  it.each([
    ['on the map', 'az.html', '.map-labels text', 6, true],
    ['on the map as it is served', 'az.html', '.map-labels text', 6, false],
    ['in plots', 'az.html?view=plots', '.plot-label', 1, true],
  ])('%s no halo covers a letter', async (_, address, selector, least, javaScript) => {
    page = await openEngine(engine, { lang: 'az', javaScript });
    if (javaScript) await openAt(page, `${inject('site')}${address}`);
    else await page.goto(`${inject('site')}${address}`);
    await untilSeen(page, selector);
    const seen = await atRest(page);
    const boxes = await drawHalosBeneath(page, selector);
    expect(boxes.length).toBeGreaterThanOrEqual(least);
    const wanted = await atRest(page);
    if (!javaScript) {
      // Pictures are compared by a script.
      await page.close();
      page = await openEngine(engine);
    }
    expect(await differingPixels(page, [seen, wanted], boxes)).toBe(0);
  });
});
