import type { Page } from '@playwright/test';
import { openAtlas } from '../support/atlas';
import { handOn, spotOn, stroke } from '../support/gestures';
import { expect, test } from '../support/test';
import { widths } from '../support/widths';

test.use({ viewport: widths['390×844'], hasTouch: true, isMobile: true });

const title = (page: Page) => page.locator('.titleplate-title');
const scrolled = (page: Page, selector: string) =>
  page.locator(selector).evaluate(({ scrollTop }) => scrollTop);

test('a finger along the period axis turns through the periods, a finger across it scrolls', async ({
  page,
}) => {
  await openAtlas(page);
  const axis = '.period-axis svg';
  const radios = page.getByRole('radiogroup', { name: 'Period' }).getByRole('radio');
  const spots = await radios.evaluateAll((all) =>
    all.map((one) => {
      const { x, y, width, height } = one.getBoundingClientRect();
      return { x: x + width / 2, y: y + height / 2 };
    }),
  );
  const [, second, third] = spots;
  const last = spots.at(-2);
  if (!second || !third || !last) throw new Error('There are too few periods');
  const entries = () => page.evaluate(() => history.length);
  const before = await entries();
  const hand = await handOn(page);
  await hand.down(last);
  await hand.move(60, { x: third.x, y: third.y });
  await expect(title(page)).toHaveText(/2023/);
  await hand.move(60, { x: second.x, y: second.y });
  await expect(title(page)).toHaveText(/2022/);
  await hand.up(60);
  expect(await entries()).toBe(before + 1);

  const from = await spotOn(page, axis, 0.75, 0.4);
  await stroke(page, from, { x: from.x, y: from.y - 130 });
  await expect.poll(() => scrolled(page, '.page-controls .sheet-body')).toBeGreaterThan(60);
  await expect(title(page)).toHaveText(/2022/);
});

test('a tap on a line of the legend picks it out, a swipe over it scrolls', async ({
  page,
}) => {
  await openAtlas(page);
  await page.locator('.sheet-bar:visible').tap();
  await expect(page.locator('.page-controls')).toHaveClass(/sheet-full/);
  const row = page.locator('.legend button[aria-pressed]:visible').first();
  await row.tap();
  await expect(row).toHaveAttribute('aria-pressed', 'true');
  const from = await spotOn(page, '.legend button[aria-pressed]', 0.5, 0.5);
  await stroke(page, from, { x: from.x, y: from.y - 90 });
  await expect(row).toHaveAttribute('aria-pressed', 'true');
  await row.tap();
  await expect(row).toHaveAttribute('aria-pressed', 'false');
});

test('in a popup a swipe scrolls what it says; map and sheet stay', async ({ page }) => {
  await openAtlas(page, '?d=lachin');
  const popup = page.getByRole('dialog', { name: 'Lachin' });
  await expect(popup).toContainText('8,718.6');
  const camera = await page.locator('[data-camera]').getAttribute('data-camera');
  const from = await spotOn(page, '.popup', 0.5, 0.7);
  await stroke(page, from, { x: from.x, y: from.y - 120 });
  await expect
    .poll(() =>
      popup.evaluate((box) =>
        Math.max(
          box.scrollTop,
          ...[...box.querySelectorAll('*')].map(({ scrollTop }) => scrollTop),
        ),
      ),
    )
    .toBeGreaterThan(30);
  await expect(page.locator('.page-popup')).toHaveClass(/sheet-middle/);
  expect(await page.locator('[data-camera]').getAttribute('data-camera')).toBe(camera);
});

test('a tap on a mark of a plot tells of it, a swipe over the plot scrolls', async ({
  page,
}) => {
  await openAtlas(page, '?view=plots');
  const mark = page.locator('.plot-mark').first();
  await expect(mark).toBeVisible();
  await page.locator('.plot-figure').first().scrollIntoViewIfNeeded();
  const from = await spotOn(page, '.plot-figure', 0.5, 0.6);
  await stroke(page, from, { x: from.x, y: from.y - 90 });
  await expect.poll(() => scrolled(page, '.page-screen > .sheet-body')).toBeGreaterThan(30);
  await expect(page.locator('.plot-detail')).toHaveCount(0);
  await mark.scrollIntoViewIfNeeded();
  await mark.tap({ force: true });
  await expect(page.locator('.plot-detail').first()).toBeVisible();
});

test('a mouse that leaves the bar of the sheet with its first movement drags it, and a press still raises it', async ({
  page,
}) => {
  await openAtlas(page);
  const sheet = page.locator('.page-controls');
  const { x, y } = await spotOn(page, '.page-controls .sheet-bar', 0.5, 0.5);
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x, 180);
  await page.mouse.up();
  await expect(sheet).toHaveClass(/sheet-full/);
  await page.locator('.page-controls .sheet-bar').click();
  await expect(sheet).toHaveClass(/sheet-middle/);
  await page.locator('.page-controls .sheet-bar').click();
  await expect(sheet).toHaveClass(/sheet-full/);
});
