import { openAtlas } from '../support/atlas';
import { readMapFrame, toScreen } from '../support/mapFrame';
import { expect, test } from '../support/test';

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
