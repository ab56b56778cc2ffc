import type { Page } from '@playwright/test';
import { openAtlas } from '../support/atlas';
import { stopClock } from '../support/clock';
import { expect, test } from '../support/test';

const axis = (page: Page) => page.getByRole('radiogroup', { name: 'Period' });
const chosen = (page: Page) => axis(page).getByRole('radio', { checked: true });
const title = (page: Page) => page.locator('.titleplate-title');
const isIn = (page: Page, year: number) =>
  expect(title(page)).toHaveText(`Land reported cleared in ${year}`);

/** As when a reader turns to another tab, and back. */
async function setSeen(page: Page, seen: boolean): Promise<void> {
  await page.evaluate(
    (state) => {
      Object.defineProperty(document, 'visibilityState', {
        configurable: true,
        get: () => state,
      });
      document.dispatchEvent(new Event('visibilitychange'));
    },
    seen ? 'visible' : 'hidden',
  );
}

test('P1: the period axis answers to arrows, Home and End, and says its value', async ({
  page,
}) => {
  await openAtlas(page);
  await chosen(page).focus();
  await expect(chosen(page)).toHaveAccessibleName('2025, 13 districts with a figure');
  await page.keyboard.press('ArrowLeft');
  await isIn(page, 2024);
  await expect(chosen(page)).toHaveAccessibleName('2024, no district with a figure');
  await expect(chosen(page)).toBeFocused();
  await page.keyboard.press('ArrowLeft');
  await isIn(page, 2023);
  await page.keyboard.press('ArrowRight');
  await isIn(page, 2024);
  await page.keyboard.press('Home');
  await isIn(page, 2021);
  await page.keyboard.press('ArrowLeft');
  await isIn(page, 2021);
  await page.keyboard.press('End');
  await isIn(page, 2026);
  await expect(chosen(page)).toBeFocused();
});

test('P1: every period is reached with buttons, which end with the periods', async ({
  page,
}) => {
  await openAtlas(page);
  const earlier = page.getByRole('button', { name: 'Earlier period' });
  const later = page.getByRole('button', { name: 'Later period' });
  for (const year of [2024, 2023, 2022, 2021]) {
    await earlier.click();
    await isIn(page, year);
  }
  await expect(earlier).toBeDisabled();
  for (const year of [2022, 2023, 2024, 2025, 2026]) {
    await later.click();
    await isIn(page, year);
  }
  await expect(later).toBeDisabled();
});

test('P1: kinds of period are kept apart', async ({ page }) => {
  await openAtlas(page);
  await page.getByLabel('Kind of period').selectOption({ label: 'Up to a date' });
  await expect(title(page)).toHaveText(/^Land reported cleared up to /);
  const points = axis(page).getByRole('radio');
  // The panel follows the map.
  await expect(points.first()).toHaveAttribute('aria-label', /^up to /);
  const names = await points.evaluateAll((all) =>
    all.map((each) => each.getAttribute('aria-label') ?? ''),
  );
  expect(names.length).toBeGreaterThan(3);
  for (const name of names) expect(name).toMatch(/^up to /);
});

test('P1: circles stand at their true distance in time, with the number of districts', async ({
  page,
}) => {
  await openAtlas(page);
  const points = await axis(page)
    .getByRole('radio')
    .evaluateAll((all) =>
      all.map((point) => {
        const mark = point.querySelector('.period-circle, .period-tick');
        const { x = 0, width = 0 } = mark?.getBoundingClientRect() ?? {};
        return {
          middle: x + width / 2,
          count: point.querySelector('.period-count')?.textContent,
        };
      }),
    );
  expect(points.map(({ count }) => count)).toEqual([
    undefined,
    undefined,
    '11',
    undefined,
    '13',
    undefined,
  ]);
  const gaps = points.slice(1).map(({ middle }, i) => middle - (points[i]?.middle ?? 0));
  for (const gap of gaps) expect(gap).toBeCloseTo(gaps[0] ?? 0, 0);
});

test.describe('play', () => {
  test.use({ contextOptions: { reducedMotion: 'no-preference' } });

  test('shows each period for 1.5 s, stops at the end, and is one choice', async ({ page }) => {
    await openAtlas(page, { m: 'area-cleared', t: '2023' });
    const entries = await page.evaluate(() => history.length);
    await stopClock(page);
    await page.getByRole('button', { name: 'Play the periods in order' }).click();
    await page.clock.runFor(1400);
    await isIn(page, 2023);
    for (const year of [2024, 2025, 2026]) {
      await page.clock.runFor(1500);
      await isIn(page, year);
    }
    await page.clock.runFor(3000);
    await isIn(page, 2026);
    await expect(page.getByRole('button', { name: 'Play the periods in order' })).toBeVisible();
    await expect(page).toHaveURL(/t=2026$/);
    expect(await page.evaluate(() => history.length)).toBe(entries + 1);
  });

  test('can be paused, and from the end begins again', async ({ page }) => {
    await openAtlas(page, { m: 'area-cleared', t: '2026' });
    await stopClock(page);
    await page.getByRole('button', { name: 'Play the periods in order' }).click();
    await isIn(page, 2021);
    await page.clock.runFor(1600);
    await isIn(page, 2022);
    await page.getByRole('button', { name: 'Pause' }).click();
    await page.clock.runFor(5000);
    await isIn(page, 2022);
  });

  test('a tab that slept goes on where it was, a period at a time', async ({ page }) => {
    await openAtlas(page, { m: 'area-cleared', t: '2021' });
    await stopClock(page);
    await page.getByRole('button', { name: 'Play the periods in order' }).click();
    await page.clock.runFor(1600);
    await isIn(page, 2022);
    // As when a lid is closed and opened: time has passed, and what was due comes once.
    await page.clock.fastForward(60_000);
    await isIn(page, 2023);
    await page.clock.runFor(1000);
    await isIn(page, 2023);
    await page.clock.runFor(700);
    await isIn(page, 2024);
  });

  test('a hidden tab does not play on unseen', async ({ page }) => {
    await openAtlas(page, { m: 'area-cleared', t: '2021' });
    await stopClock(page);
    await page.getByRole('button', { name: 'Play the periods in order' }).click();
    await page.clock.runFor(1600);
    await isIn(page, 2022);
    await setSeen(page, false);
    await page.clock.runFor(10_000);
    await isIn(page, 2022);
    await setSeen(page, true);
    await page.clock.runFor(1600);
    await isIn(page, 2023);
  });
});

test.describe('with reduced motion', () => {
  test('there is no play; steps and axis remain', async ({ page }) => {
    await openAtlas(page);
    await expect(page.getByRole('button', { name: 'Play the periods in order' })).toHaveCount(
      0,
    );
    await page.getByRole('button', { name: 'Earlier period' }).click();
    await isIn(page, 2024);
  });
});
