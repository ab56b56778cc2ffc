import type { Page } from '@playwright/test';
import type { Rect } from '../../../src/camera/shapes';
import { openAtlas, twoFrames, untilDrawn } from '../support/atlas';
import { film, lettersIn, slowDown } from '../support/film';
import { holdBack, type LetGo } from '../support/holdBack';
import { readOverlay } from '../support/overlay';
import { switchTo, untilShown } from '../support/renderer';
import { expect, test } from '../support/test';
import { widths } from '../support/widths';

// With motion, as most readers have it.
test.use({ contextOptions: { reducedMotion: 'no-preference' } });

/** Districts whose names and figures are looked for in every picture. */
const LOOKED_AT = ['jabrayil', 'fuzuli', 'aghdam'] as const;

/** Boxes of the three labels, with room for a served one that stands half a pixel beside. */
async function labelBoxes(page: Page): Promise<readonly Rect[]> {
  const labels = (await readOverlay(page)).filter(({ part }) => part === 'label');
  return LOOKED_AT.map((place) => {
    const label = labels.find(({ of }) => of === place);
    if (label === undefined) throw new Error(`${place} has no label`);
    const { x, y, width, height } = label;
    return { x: x - 2, y: y - 2, width: width + 4, height: height + 4 };
  });
}

/** What the boxes hold with their labels and without, as the page stands. */
async function withAndWithout(page: Page, blank: Page, boxes: readonly Rect[]) {
  await page.mouse.move(5, 5);
  const shown = await lettersIn(blank, await page.screenshot(), boxes);
  const hide = (hidden: boolean) =>
    page.evaluate(
      (on) =>
        document
          .querySelector<SVGElement>('.map-overlay')
          ?.style.setProperty('visibility', on ? 'hidden' : ''),
      hidden,
    );
  await hide(true);
  const bare = await lettersIn(blank, await page.screenshot(), boxes);
  await hide(false);
  return { shown, bare };
}

/** In which of the three boxes of which picture there is less than half of a label. */
async function expectLabels(
  page: Page,
  blank: Page,
  frames: readonly Buffer[],
  boxes: readonly Rect[],
): Promise<void> {
  const { shown, bare } = await withAndWithout(page, blank, boxes);
  shown.forEach((letters, i) => expect(letters).toBeGreaterThan(4 * (bare[i] ?? 0) + 100));
  const missing: string[] = [];
  for (const [at, frame] of frames.entries()) {
    const letters = await lettersIn(blank, frame, boxes);
    letters.forEach((count, i) => {
      if (count < ((shown[i] ?? 0) + (bare[i] ?? 0)) / 2) {
        missing.push(`${LOOKED_AT[i]} in picture ${at} of ${frames.length}`);
      }
    });
  }
  expect(missing).toEqual([]);
}

/**
 * The first picture in which all three labels stand: before it the window is empty, or shows as much of
 * the page as has been read. -1 where there is none.
 */
async function firstWhole(
  page: Page,
  blank: Page,
  frames: readonly Buffer[],
  boxes: readonly Rect[],
): Promise<number> {
  const { shown, bare } = await withAndWithout(page, blank, boxes);
  for (const [at, frame] of frames.entries()) {
    const letters = await lettersIn(blank, frame, boxes);
    if (letters.every((count, i) => count >= ((shown[i] ?? 0) + (bare[i] ?? 0)) / 2)) return at;
  }
  return -1;
}

/** Until the map has drawn its own land, with or without names. */
const untilLand = (page: Page) =>
  page.waitForFunction(
    () => document.querySelectorAll('.map-layer-svg [data-place]').length > 50,
  );

/** Notes at each mark of the map how many labels are on the screen. */
async function noteMarks(page: Page): Promise<() => Promise<readonly string[]>> {
  await page.addInitScript(() => {
    const tell = performance.mark.bind(performance);
    performance.mark = (name, options) => {
      if (name === 'view-drawn' || name === 'map-ready') {
        const labels = document.querySelectorAll('.map-overlay [data-part=label]').length;
        const noted = document.documentElement.dataset['noted'] ?? '';
        document.documentElement.dataset['noted'] =
          `${noted}${name} ${labels > 10 ? 'with labels' : `with ${labels} labels`},`;
      }
      return tell(name, options);
    };
  });
  return () =>
    page.evaluate(() =>
      (document.documentElement.dataset['noted'] ?? '').split(',').filter(Boolean),
    );
}

const holdLabels = (page: Page): Promise<LetGo> => holdBack(page, '**/labels-*.js');

for (const [what, address, width, tag] of [
  ['on a wide screen', './', '1440×900', '@both'],
  ['on a phone', './', '390×844', '@both'],
  ['in Russian', './ru.html?lang=ru', '1440×900', '@long'],
  ['in Armenian on a phone', './hy.html?lang=hy', '390×844', '@long'],
] as const) {
  test.describe(() => {
    test.use({ viewport: widths[width] });
    // What waits for the program is wondered about by the browser.
    test.use({ expectedMessages: [/preloaded using link preload/] });

    test(
      `names and figures stand in every picture from the first to the last, ${what}`,
      { tag },
      async ({ page, context, renderer }) => {
        const blank = await context.newPage();
        await page.bringToFront();
        const marks = await noteMarks(page);
        const letGo = await holdLabels(page);
        await slowDown(page, 4);
        let held = 0;
        const frames = await film(page, async (pictures) => {
          await page.goto(address, { waitUntil: 'commit' });
          await untilLand(page);
          await twoFrames(page);
          await twoFrames(page);
          // Not before it is true.
          expect(await marks()).toEqual([]);
          held = pictures();
          await letGo();
          await untilDrawn(page);
          await untilShown(page, renderer);
          await twoFrames(page);
        });
        await slowDown(page, 1);
        expect(await marks()).toContain('view-drawn with labels');
        for (const mark of await marks()) expect(mark).toMatch(/ with labels$/);
        const boxes = await labelBoxes(page);
        // The served picture has them, long before the program that places them.
        const first = await firstWhole(page, blank, frames, boxes);
        expect(first).toBeGreaterThanOrEqual(0);
        expect(first).toBeLessThan(held);
        await expectLabels(page, blank, frames.slice(first), boxes);
      },
    );
  });
}

test.describe('while the names are on their way', () => {
  test.use({ expectedMessages: [/preloaded using link preload/] });

  test(
    'another period never stands under the figures of the one before',
    { tag: '@both' },
    async ({ page }) => {
      const letGo = await holdLabels(page);
      await page.goto('./');
      await untilLand(page);
      await expect(page.locator('.map-first > svg:visible')).toHaveCount(1);
      await page.getByRole('button', { name: 'Earlier period' }).click();
      await expect(page.locator('.titleplate-title')).toHaveText(/2024/);
      await expect(page.locator('.map-first')).toHaveCount(0);
      await expect(page.locator('.map-layer-svg')).toHaveCSS('opacity', '1');
      await letGo();
      await untilDrawn(page);
      await expect(page.locator('.map-overlay')).not.toContainText('9,110.4');
    },
  );

  test(
    'a map that is moved is seen to move, and gets its names where it lies then',
    { tag: '@both' },
    async ({ page }) => {
      const letGo = await holdLabels(page);
      await page.goto('./');
      await untilLand(page);
      await page.mouse.move(800, 500);
      await page.mouse.down();
      await page.mouse.move(700, 460, { steps: 5 });
      await expect(page.locator('.map-first')).toHaveCount(0);
      await expect(page.locator('.map-layer-svg')).toHaveCSS('opacity', '1');
      await page.mouse.up();
      await letGo();
      await untilDrawn(page);
      await expect(page.locator('.map-overlay')).toContainText('9,110.4');
    },
  );
});

test('names and figures stand in every picture while theme and renderer change', async ({
  page,
  context,
  renderer,
}) => {
  const blank = await context.newPage();
  await page.bringToFront();
  await openAtlas(page);
  await untilShown(page, renderer);
  const boxes = await labelBoxes(page);
  await slowDown(page, 4);
  for (const [what, act] of [
    ['theme', () => page.emulateMedia({ colorScheme: 'dark' })],
    ['simple map', () => switchTo(page, renderer === 'svg' ? 'engine' : 'svg')],
    ['renderer', () => switchTo(page, renderer)],
  ] as const) {
    await test.step(what, async () => {
      const frames = await film(page, async () => {
        await act();
        await twoFrames(page);
        await twoFrames(page);
      });
      await expectLabels(page, blank, frames, boxes);
    });
  }
});
