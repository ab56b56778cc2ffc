import { openAtlas } from '../support/atlas';
import { readMapFrame, toScreen } from '../support/mapFrame';
import { prefer } from '../support/renderer';
import { expect, test } from '../support/test';
import { widths } from '../support/widths';

/** A town, far from labels' edges and borders. */
const LACHIN = [46.42, 39.75] as const;

test.use({
  viewport: widths['390×844'],
  hasTouch: true,
  isMobile: true,
});

// On a phone the engine waits to be wanted.
test.beforeEach(({ context, renderer }) => prefer(context, renderer));

test(
  'a tap on a district opens the popup as the sheet at its middle stop, the district in sight above it',
  { tag: '@both' },
  async ({ page }) => {
    await openAtlas(page);
    const lachin = toScreen(await readMapFrame(page), LACHIN);
    await page.touchscreen.tap(lachin.x, lachin.y);
    const popup = page.getByRole('dialog', { name: 'Lachin' });
    await expect(popup).toBeVisible();
    await expect(popup).toContainText('8,718.6');
    const sheet = page.locator('.sheet').filter({ has: popup });
    const box = await sheet.boundingBox();
    expect(box?.height).toBeLessThan(380);
    const yOfLachin = async () => toScreen(await readMapFrame(page), LACHIN).y;
    await expect.poll(yOfLachin).toBeLessThan(box?.y ?? 0);
    await popup.getByRole('button', { name: 'Close' }).tap();
    await expect(popup).toBeHidden();
    await expect(page.getByLabel('Measure', { exact: true })).toBeVisible();
  },
);
