import type { Page } from '@playwright/test';
import { openAtlas, turnTo } from '../support/atlas';
import { expect, test } from '../support/test';
import type { ViewLink } from '../support/views';
import { widths } from '../support/widths';

// References are made with the browser that `npm test` installs; see CONTRIBUTING.md.
test.skip(process.platform !== 'linux', 'The edges of letters differ on other systems.');

async function open(page: Page, view: ViewLink): Promise<void> {
  await openAtlas(page, view);
  await page.mouse.move(1, 1);
}

test('the main view looks as it should', async ({ page }) => {
  await open(page, { m: 'area-cleared', t: '2025' });
  await expect(page).toHaveScreenshot('main.png');
});

/** One map view and its legend for the states that show there; S1 and S6 are in the main view. */
const states: readonly (readonly [name: string, view: ViewLink])[] = [
  ['S2-joint-apart', { m: 'mines-on-records', t: '@2021-07-03' }],
  ['S2-joint-S3-aged', { m: 'area-cleared', t: '..2025-09-24' }],
  ['S3-partial-S4-disputed', { m: 'anti-personnel-mines-found', t: '2022' }],
  ['S4-in-one-class', { m: 'share-cleared-stated', t: '@2023-02-28' }],
  ['S7-no-figure', { m: 'contaminated-area', t: '@2024-10-31' }],
];

test('legend and map of each state look as they should', async ({ page }) => {
  await open(page, { m: 'area-cleared', t: '2023' });
  for (const [name, view] of states) {
    await turnTo(page, view);
    await expect.soft(page.locator('.legend')).toHaveScreenshot(`${name}-legend.png`);
    await expect.soft(page.locator('[data-map-ready]')).toHaveScreenshot(`${name}-map.png`);
  }
});

test('the popup looks as it should', async ({ page }) => {
  await open(page, { m: 'area-cleared', t: '2025', d: 'lachin' });
  await expect(page.getByRole('dialog')).toHaveScreenshot('popup.png');
});

test.describe('on a phone', () => {
  test.use({ viewport: widths['390×844'], hasTouch: true, isMobile: true });

  test('the main view looks as it should', async ({ page }) => {
    await openAtlas(page, { m: 'area-cleared', t: '2025' });
    await expect(page).toHaveScreenshot('phone.png');
  });
});
