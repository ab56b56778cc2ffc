import { openAtlas } from './support/atlas';
import { readMapFrame, toScreen } from './support/mapFrame';
import { expect, test } from './support/test';

/** Towns, far from labels' edges and borders. */
const LACHIN = [46.42, 39.75] as const;

test(
  'a click on a district opens its popup, a click on free ground or Esc closes it',
  { tag: '@both' },
  async ({ page }) => {
    await openAtlas(page);
    const frame = await readMapFrame(page);
    const lachin = toScreen(frame, LACHIN);
    const popup = page.getByRole('dialog', { name: 'Lachin' });
    await page.mouse.click(lachin.x, lachin.y);
    await expect(popup).toBeVisible();
    await expect(page).toHaveURL(/[?&]d=lachin/);

    const free = toScreen(frame, [47.3, 38.9]);
    await page.mouse.click(free.x, free.y);
    await expect(popup).toBeHidden();

    await page.mouse.click(lachin.x, lachin.y);
    await expect(popup).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(popup).toBeHidden();
    await expect(page).not.toHaveURL(/[?&]d=/);
  },
);

test('a district that is found by another spelling opens its card; Esc gives the focus back', async ({
  page,
}) => {
  await openAtlas(page);
  const box = page.getByRole('combobox', { name: /^Find/ });
  await box.focus();
  await page.keyboard.type('Füzuli');
  await expect(page.getByRole('listbox').getByRole('option').first()).toContainText('Fuzuli');
  await page.keyboard.press('Enter');
  const card = page.getByRole('region', { name: 'All figures for Fuzuli' });
  await expect(card).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(card).toBeHidden();
  await expect(box).toBeFocused();
});

test('a row of the table opens the card with Enter; Esc gives the focus back to the row', async ({
  page,
}) => {
  await page.goto('./?m=area-cleared&t=2025&view=table');
  const row = page.getByRole('row', { name: /Aghdara/ }).getByRole('button');
  await row.focus();
  await page.keyboard.press('Enter');
  const card = page.getByRole('region', { name: 'All figures for Aghdara' });
  await expect(card).toBeFocused();
  await expect(card).toContainText('7,893.3');
  await page.keyboard.press('Escape');
  await expect(card).toBeHidden();
  await expect(row).toBeFocused();
});
