import type { Page } from '@playwright/test';
import { expect, test } from '../support/test';
import { untilDrawn } from '../support/atlas';
import { writeLarger } from '../support/writeLarger';

const SCREENS = [
  '',
  '?d=lachin',
  '?view=table',
  '?view=plots',
  '?view=ledger',
  '?view=sources',
  '?view=about',
  '?view=data',
];

/**
 * What reaches out of the window at its side, beyond what may be moved in two directions: map, tables
 * and plots (WCAG 2, 1.4.10).
 */
async function reachingOut(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const width = window.innerWidth;
    const out = [...document.querySelectorAll('body *')].filter((element) => {
      const { left, right, width: own, height } = element.getBoundingClientRect();
      if (own <= 1 || height <= 1 || (left >= -1 && right <= width + 1)) return false;
      // Parts that scroll within themselves, drawings, and what is only heard.
      return (
        element.closest('svg, .map, .unseen, .page-skip, .map-first, table, [tabindex="0"]') ===
        null
      );
    });
    const names = out
      .slice(0, 5)
      .map(({ tagName, className, textContent }) => `${tagName}.${className} ${textContent}`);
    const page = document.documentElement.scrollWidth;
    return page > width ? [`the page: ${page}`, ...names] : names;
  });
}

/** Words that their own box cuts off, though nothing says that there is more. */
async function cutWords(page: Page): Promise<readonly string[]> {
  return page.evaluate(() =>
    [
      ...document.querySelectorAll(
        'button, a, label, h1, h2, h3, legend, summary, .field-label',
      ),
    ]
      .filter((element) => {
        const { overflow, textOverflow } = getComputedStyle(element);
        const isCut = element.scrollWidth > element.clientWidth + 1 && overflow !== 'visible';
        const seen = element.getBoundingClientRect().width > 1;
        return (
          isCut && seen && textOverflow !== 'ellipsis' && element.closest('.unseen') === null
        );
      })
      .map(({ tagName, className, textContent }) => `${tagName}.${className} ${textContent}`),
  );
}

async function openScreen(page: Page, query: string): Promise<void> {
  await page.goto(`./${query}`);
  await untilDrawn(page);
  await expect(page.locator('main h2').first()).toBeAttached();
  await expect(page.locator('.loading-part')).toHaveCount(0);
  await page.evaluate(() => document.fonts.ready);
}

for (const [width, height] of [
  [1440, 900],
  [390, 844],
] as const) {
  test.describe(`text at 200 %, ${width} × ${height}`, () => {
    test.use({ viewport: { width, height } });

    for (const query of SCREENS) {
      const isLong = query !== '' && query !== '?d=lachin';
      test(
        `nothing is cut off or out of reach: ${query || 'the map'}`,
        { tag: isLong ? '@long' : [] },
        async ({ page }) => {
          await writeLarger(page, 2);
          await openScreen(page, query);
          const size = await page
            .locator('.safety-line')
            .first()
            .evaluate((element) => parseFloat(getComputedStyle(element).fontSize));
          expect(size).toBe(26);
          expect(await reachingOut(page)).toEqual([]);
          expect(await cutWords(page)).toEqual([]);
        },
      );
    }
  });
}

// 1440 × 900 at 400 %, and the width that WCAG names.
for (const [width, height] of [
  [360, 225],
  [320, 256],
] as const) {
  test.describe(`page at 400 %, ${width} × ${height}`, () => {
    test.use({ viewport: { width, height } });

    for (const query of SCREENS) {
      const isLong = width === 360 || (query !== '' && query !== '?d=lachin');
      test(
        `scrolls one way: ${query || 'the map'}`,
        { tag: isLong ? '@long' : [] },
        async ({ page }) => {
          await openScreen(page, query);
          expect(await reachingOut(page)).toEqual([]);
          expect(await cutWords(page)).toEqual([]);
          // Everything that can be done is within reach of scrolling.
          const tab = page.locator('.tabs-tab').last();
          await tab.scrollIntoViewIfNeeded();
          await expect(tab).toBeInViewport({ ratio: 0.9 });
          await tab.click();
          await expect(tab).toHaveAttribute('aria-current', /./);
        },
      );
    }
  });
}

test('text with the spacing of WCAG 1.4.12 keeps all its words', async ({ page }) => {
  await openScreen(page, '?d=lachin');
  await page.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(
      '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-bottom: 2em !important }',
    );
    document.adoptedStyleSheets = [sheet];
  });
  expect(await reachingOut(page)).toEqual([]);
  expect(await cutWords(page)).toEqual([]);
});

for (const times of [1, 1.25])
  test(`K2: the lines of the legend's classes make one scale with text at ${100 * times} %`, async ({
    page,
  }) => {
    await writeLarger(page, times);
    await openScreen(page, '');
    const parts = await page.locator('.legend-marks').evaluateAll((drawings) =>
      drawings.map((drawing) => {
        const { top, bottom, width } = drawing.getBoundingClientRect();
        return { top, bottom, width };
      }),
    );
    expect(parts.length).toBeGreaterThan(2);
    for (const [i, { top, bottom, width }] of parts.entries()) {
      expect(bottom - top).toBe(24 * times);
      expect(width).toBe(36 * times);
      if (i > 0) expect(top).toBe(parts[i - 1]?.bottom);
    }
  });
