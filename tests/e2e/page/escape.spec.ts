import type { Page } from '@playwright/test';
import { openAtlas } from '../support/atlas';
import { expect, test } from '../support/test';

/** A popup and the card of a claim, side by side from 90em on. */
const BOTH = '?m=area-cleared&t=2025&d=lachin&c=cleared-total-2023-cabinet';

const popup = (page: Page) => page.getByRole('dialog', { name: 'Lachin' });
const card = (page: Page) => page.getByRole('region', { name: 'One claim of the ledger' });

test.use({ viewport: { width: 1600, height: 900 } });

test('Escape closes the card that was opened from a popup, then the popup, each with an entry of its own', async ({
  page,
}) => {
  await openAtlas(page, '?m=area-cleared&t=2025&d=lachin');
  await page.getByRole('link', { name: 'All about this claim' }).click();
  await expect(card(page)).toBeVisible();
  await expect(popup(page)).toBeVisible();
  const entries = await page.evaluate(() => history.length);

  await page.keyboard.press('Escape');
  await expect(card(page)).toBeHidden();
  await expect(popup(page)).toBeVisible();
  await expect(page).toHaveURL(/[?&]d=lachin/);
  expect(await page.evaluate(() => history.length)).toBe(entries + 1);

  await page.keyboard.press('Escape');
  await expect(popup(page)).toBeHidden();
  expect(await page.evaluate(() => history.length)).toBe(entries + 2);
});

test('a menu that has only just been opened is what Escape closes', async ({ page }) => {
  await openAtlas(page, BOTH);
  await expect(card(page)).toBeVisible();
  await expect(popup(page)).toBeVisible();
  for (const menu of ['.theme-menu', '.language-menu', '.map-options']) {
    // In one task: before the browser has told of the menu.
    await page.locator(`${menu} > summary`).evaluate(async (summary: HTMLElement) => {
      summary.click();
      await Promise.resolve();
      document.body.dispatchEvent(
        new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, cancelable: true }),
      );
    });
    await expect(page.locator(menu)).not.toHaveAttribute('open');
    await expect(card(page)).toBeVisible();
    await expect(popup(page)).toBeVisible();
  }
});

test('a menu, the options of the map and a dialog close before popup and card', async ({
  page,
}) => {
  await openAtlas(page, BOTH);
  await expect(card(page)).toBeVisible();
  await expect(popup(page)).toBeVisible();
  const opened = [
    ['.theme-menu > summary', '.theme-choices'],
    ['.map-options > summary', '.map-options-list'],
    ['.page-download', 'dialog.take'],
    ['.strip-open', '.strip-list'],
  ] as const;
  for (const [opener, shows] of opened) {
    await test.step(opener, async () => {
      await page.locator(opener).click();
      await expect(page.locator(shows)).toBeVisible();
      await page.keyboard.press('Escape');
      await expect(page.locator(shows)).toBeHidden();
      await expect(card(page)).toBeVisible();
      await expect(popup(page)).toBeVisible();
    });
  }
  await page.locator('.find-box').fill('aghdam');
  await page.locator('.find-box').press('Escape');
  await expect(page.locator('.find-box')).toHaveValue('');
  await expect(card(page)).toBeVisible();
  await expect(popup(page)).toBeVisible();
});
