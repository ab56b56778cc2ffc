import { expect, type Page } from '@playwright/test';

export const map = (page: Page) =>
  page.getByRole('application', { name: 'Map of the districts' });
export const tooltip = (page: Page) => page.locator('.map-tooltip');
/** What is said of the place that the walk has come to. */
export const spoken = (page: Page) => page.locator('.map-stage > [role="status"]');

/** From the zoom buttons, which come right after the map, so that the way does not hang on the panel. */
export async function tabToMap(page: Page) {
  await page.getByRole('button', { name: 'Zoom in' }).focus();
  await page.keyboard.press('Shift+Tab');
  await expect(map(page)).toBeFocused();
}

/** Over the cleared land of 2025, there and back by every key. */
export async function walkMap(page: Page) {
  await expect(map(page)).toHaveAccessibleDescription(/^Arrow keys move between districts/);
  await tabToMap(page);
  await expect(tooltip(page)).toBeHidden();
  await page.keyboard.press('ArrowLeft');
  await expect(tooltip(page)).toContainText('Jabrayil');
  await expect(tooltip(page)).toContainText('9,110.4');
  await expect(spoken(page)).toHaveText(
    'Jabrayil: 9,110.4 hectares, the year 2025; one statement.',
  );

  await page.keyboard.press('ArrowRight');
  await expect(tooltip(page)).toContainText('Fuzuli');
  await page.keyboard.press('End');
  await expect(tooltip(page)).not.toContainText('Fuzuli');
  await page.keyboard.press('Home');
  await expect(tooltip(page)).toContainText('Jabrayil');

  await page.keyboard.press('Enter');
  const popup = page.getByRole('dialog', { name: 'Jabrayil' });
  await expect(popup).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(popup).toBeHidden();
  await expect(map(page)).toBeFocused();
  await expect(tooltip(page)).toContainText('Jabrayil');

  await page.keyboard.press('Tab');
  await expect(page.getByRole('button', { name: 'Zoom in' })).toBeFocused();
  await expect(tooltip(page)).toBeHidden();
}
