import type { Page } from '@playwright/test';
import { boundsOf } from '../../../src/places/bounds';
import { realWorld } from '../../unit/support/worlds';
import { openAtlas } from '../support/atlas';
import { readMapFrame, toScreen } from '../support/mapFrame';
import { expect, test } from '../support/test';
import { writeLarger } from '../support/writeLarger';

/** West and east of what the map opens at, and between. */
const DISTRICTS = ['kalbajar', 'aghdam', 'zangilan'];

/** A district on the screen, CSS px of the window. */
async function districtOn(page: Page, district: string) {
  const bounds = boundsOf(realWorld.places.filter(({ id }) => id === district));
  if (bounds === null) throw new Error(`No outline of ${district}`);
  const [west, south, east, north] = bounds;
  const frame = await readMapFrame(page);
  const { x: left, y: top } = toScreen(frame, [west, north]);
  const { x: right, y: bottom } = toScreen(frame, [east, south]);
  return { left, top, right, bottom };
}

const boxOf = async (page: Page, part: string) => {
  const box = await page.locator(part).boundingBox();
  if (box === null) throw new Error(`No ${part}`);
  return box;
};

// The browser is told whole pixels: 16 of them are 100 %.
for (const letters of [18, 20, 24, 30]) {
  const times = letters / 16;
  const percent = `${Math.round(100 * times)} %`;

  test(`a popup covers no district that it is about, text at ${percent}`, async ({ page }) => {
    await page.setViewportSize({ width: 1440, height: 900 });
    await writeLarger(page, times);
    for (const district of DISTRICTS) {
      await test.step(district, async () => {
        await openAtlas(page, `?m=area-cleared&t=2025&d=${district}`);
        const popup = await boxOf(page, '.popup');
        expect(popup.width).toBeCloseTo(320 * times, 0);
        const { left, right } = await districtOn(page, district);
        const apart = left >= popup.x + popup.width || right <= popup.x;
        expect(apart, `${popup.x} to ${popup.x + popup.width}, ${left} to ${right}`).toBe(true);
      });
    }
  });

  test(`a card covers nothing that the map opens at, text at ${percent}`, async ({ page }) => {
    // Beside the map where the window is 90em wide, over it where it is narrower.
    await page.setViewportSize({ width: 1800, height: 900 });
    await writeLarger(page, times);
    await openAtlas(page, '?m=area-cleared&t=2025&c=cleared-total-2023-cabinet');
    const card = await boxOf(page, '.page-card');
    const stage = await boxOf(page, '.stage');
    const isBeside = 1800 >= 90 * 16 * times;
    expect(card.width).toBeCloseTo((isBeside ? 24.5 : 22.5) * 16 * times, 0);
    if (isBeside) expect(card.x).toBeGreaterThanOrEqual(stage.x + stage.width - 1);
    for (const district of DISTRICTS) {
      expect((await districtOn(page, district)).right, district).toBeLessThan(card.x);
    }
  });
}

test('the low sheet of a phone leaves free what the map opens at, text at 200 %', async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await writeLarger(page, 2);
  await openAtlas(page, '?m=area-cleared&t=2025');
  await page.locator('.page-controls > .sheet-bar').press('ArrowDown');
  await expect(page.locator('.page-controls')).toHaveClass(/sheet-low/);
  await expect(async () => {
    const sheet = await boxOf(page, '.page-controls');
    expect(sheet.height).toBeCloseTo(152, 0);
    for (const district of DISTRICTS) {
      expect((await districtOn(page, district)).bottom).toBeLessThan(sheet.y);
    }
  }).toPass();
});
