import type { Page } from '@playwright/test';
import { openAtlas, untilDrawn, untilFirstMap } from '../support/atlas';
import { readMapFrame } from '../support/mapFrame';
import { engineRequests, KEPT_AS, switchTo, untilShown } from '../support/renderer';
import { expect, test } from '../support/test';
import { everyWidth, widths } from '../support/widths';

const cleared = { m: 'area-cleared', t: '2025' } as const;
const options = (page: Page) => page.locator('.map-options > summary');
const simple = (page: Page) => page.getByRole('checkbox', { name: 'Simple map' });

for (const width of everyWidth) {
  const tag = width === '1440×900' ? [] : '@long';
  test(
    `the simple map is turned on by keys, at once, and nothing else changes, ${width}`,
    { tag },
    async ({ page, expectAccessible }) => {
      await page.setViewportSize(widths[width]);
      await openAtlas(page, { ...cleared, at: '9/39.6/46.7' });
      const before = await readMapFrame(page);
      // On a phone the switch stands in the sheet.
      const inMenu = width !== '390×844';
      if (inMenu) {
        await options(page).focus();
        await page.keyboard.press('Enter');
        // Past the four buttons that move the map.
        for (let tabs = 0; tabs < 5; tabs += 1) await page.keyboard.press('Tab');
      } else {
        await simple(page).focus();
      }
      await expect(simple(page)).toBeFocused();
      await expect(simple(page)).toHaveAccessibleDescription(
        /battery and data.*by the graphics card/,
      );
      await page.keyboard.press('Space');
      await untilShown(page, 'svg');
      await expect(simple(page)).toBeFocused();
      await expect(simple(page)).toBeChecked();
      await expect(simple(page)).toHaveAccessibleDescription(/because you chose it/);
      expect((await readMapFrame(page)).camera).toEqual(before.camera);
      await expectAccessible();
      const label = page.locator('.map-simple label:visible');
      for (const target of inMenu ? [options(page), label] : [label]) {
        const box = await target.boundingBox();
        expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThanOrEqual(24);
      }
      if (inMenu) {
        await page.keyboard.press('Escape');
        await expect(options(page)).toBeFocused();
        await expect(simple(page)).toBeHidden();
      }
      // L7: no part of the view.
      expect(new URL(page.url()).search).not.toMatch(/simple|svg|engine/);
    },
  );
}

test(
  'the popup stays open when the renderer changes, there and back',
  { tag: '@long' },
  async ({ page }) => {
    await openAtlas(page, { ...cleared, d: 'lachin' });
    const popup = page.getByRole('dialog', { name: 'Lachin' });
    await switchTo(page, 'svg');
    await expect(popup).toBeVisible();
    await switchTo(page, 'engine');
    await expect(popup).toBeVisible();
  },
);

test('the choice is remembered, and then no engine is downloaded', async ({ page }) => {
  await openAtlas(page, cleared);
  await switchTo(page, 'svg');
  expect(await page.evaluate((key) => localStorage.getItem(key), KEPT_AS)).toBe('svg');
  const asked = engineRequests(page);
  await page.reload();
  await untilDrawn(page);
  await untilShown(page, 'svg');
  await page.waitForLoadState('networkidle');
  expect(asked).toEqual([]);
  await switchTo(page, 'engine');
  expect(asked).not.toEqual([]);
});

test('storage is refused: everything works, and the choice holds until the page is closed', async ({
  page,
}) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get() {
        throw new DOMException('The operation is insecure.', 'SecurityError');
      },
    });
  });
  await openAtlas(page, cleared);
  await untilShown(page, 'engine');
  await switchTo(page, 'svg');
  await page.getByRole('button', { name: 'Earlier period' }).click();
  await expect(page.locator('.titleplate-title')).toHaveText('Land reported cleared in 2024');
  await untilShown(page, 'svg');
  await page.reload();
  await untilDrawn(page);
  await untilShown(page, 'engine');
});

test('a reader who saves data gets no engine, but may ask for it', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(Navigator.prototype, 'connection', {
      get: () => ({ saveData: true }),
    });
  });
  const asked = engineRequests(page);
  await page.goto('./');
  await untilFirstMap(page);
  await untilDrawn(page);
  await untilShown(page, 'svg');
  await page.waitForLoadState('networkidle');
  expect(asked).toEqual([]);
  await expect(page.locator('.map-simple')).toContainText(
    'your browser asks sites to save data',
  );
  await switchTo(page, 'engine');
  expect(asked).not.toEqual([]);
});

test.describe('by touch', () => {
  test.use({ viewport: widths['390×844'], hasTouch: true, isMobile: true });

  test('the map engine is fetched once the map is moved, and the switch tells what was asked', async ({
    page,
  }) => {
    const asked = engineRequests(page);
    await openAtlas(page, cleared);
    await untilShown(page, 'svg');
    await page.waitForLoadState('networkidle');
    expect(asked).toEqual([]);
    await expect(simple(page)).not.toBeChecked();
    await expect(simple(page)).toHaveAccessibleDescription(/until you first move the map/);
    await page.getByRole('button', { name: 'Show the whole country' }).tap();
    await untilShown(page, 'engine');
    expect(asked).not.toEqual([]);
    await expect(simple(page)).not.toBeChecked();
  });

  test(
    'the switch is large enough for a finger, and works',
    { tag: '@long' },
    async ({ page }) => {
      await openAtlas(page, cleared);
      const label = page.locator('.map-simple label:visible');
      await label.scrollIntoViewIfNeeded();
      const box = await label.boundingBox();
      expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThanOrEqual(44);
      await page.getByRole('button', { name: 'Show the whole country' }).tap();
      await untilShown(page, 'engine');
      await label.tap();
      await untilShown(page, 'svg');
    },
  );
});
