import type { Page } from '@playwright/test';
import { expect, test } from '../support/test';

test.use({ expectedMessages: [/preloaded using link preload/] });

/** Opens the page as it was served; the program comes when it is let go. */
async function openHeld(page: Page): Promise<() => void> {
  let letGo = () => undefined as void;
  const held = new Promise<void>((resolve) => {
    letGo = resolve;
  });
  await page.route(/assets\/index-[^/]*\.js$/, async (route) => {
    await held;
    await route.continue();
  });
  await page.goto('./', { waitUntil: 'commit' });
  await expect(page.locator('.map-first > svg:visible')).toHaveCount(1);
  return letGo;
}

test('what is typed before the program came is kept whole, and searched', async ({ page }) => {
  const letGo = await openHeld(page);
  const box = page.locator('.find-box');
  await box.click();
  await page.keyboard.type('Lachin');
  letGo();
  await expect(page.locator('.find-match').first()).toContainText('Lachin');
  await expect(box).toHaveValue('Lachin');
  await page.keyboard.type(' d');
  await expect(box).toHaveValue('Lachin d');
});

test('what is typed while the page is taken over is not cut', async ({ page }) => {
  const letGo = await openHeld(page);
  const box = page.locator('.find-box');
  await box.click();
  await page.keyboard.type('Fu');
  letGo();
  for (const letter of 'zuli') {
    await page.keyboard.press(letter);
    await page.evaluate(() => new Promise(requestAnimationFrame));
  }
  await expect(page.locator('.find-match').first()).toContainText('Fuzuli');
  await expect(box).toHaveValue('Fuzuli');
});

test('a measure that was chosen before the program came is shown', async ({ page }) => {
  const letGo = await openHeld(page);
  await page.locator('.measure select').selectOption('mines-found');
  letGo();
  await expect(page.locator('.titleplate-title')).toContainText('Mines found');
  await expect(page.locator('.measure select')).toHaveValue('mines-found');
  await expect(page).toHaveURL(/m=mines-found/);
});

test('a colouring that was chosen before the program came is shown', async ({ page }) => {
  const letGo = await openHeld(page);
  const area = page.locator('.colour-by-choice').nth(1);
  await area.click();
  letGo();
  await expect(page).toHaveURL(/by=area/);
  await expect(area.locator('input')).toBeChecked();
});

test('a kind of period that was chosen before the program came is shown', async ({ page }) => {
  const letGo = await openHeld(page);
  await page.locator('.period-kind select').selectOption('upto');
  letGo();
  await expect(page).toHaveURL(/t=/);
  await expect(page.locator('.period-kind select')).toHaveValue('upto');
});
