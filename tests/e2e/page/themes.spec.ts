import type { Page } from '@playwright/test';
import { dark, light, type Palette } from '../../../src/cartography/colours';
import { openAtlas, turnTo, twoFrames, untilDrawn } from '../support/atlas';
import { shownIn } from '../support/shown';
import { expectOneColour } from '../support/oneColour';
import { expect, test } from '../support/test';
import { chooseTheme, choseTheme, expectTheme, rgb, themeMenu } from '../support/themes';

const cleared = { m: 'area-cleared', t: '2025' } as const;
const joint = { m: 'anti-personnel-mines-found', t: '2022' } as const;

/** Holds the program back: the page is as it was served. */
async function openServed(page: Page): Promise<void> {
  await page.route(/assets\/index-[^/]*\.js$/, () => undefined);
  await page.goto('./', { waitUntil: 'commit' });
  await expect(page.locator('.map-first > svg:visible')).toHaveCount(1);
}

/** Colours of the served picture: two districts, a label, a line. */
async function expectServedIn(page: Page, palette: Palette): Promise<void> {
  const map = page.locator('.map-first > svg:visible');
  const { fills } = shownIn(cleared, palette).scene;
  for (const place of ['lachin', 'tartar', 'barda']) {
    const fill = fills.get(place)?.base ?? '';
    await expect(map.locator(`[data-place="${place}"]`)).toHaveCSS('fill', rgb(fill));
  }
  const label = map.locator('[data-of="lachin"] text').first();
  await expect(label).toHaveCSS('fill', rgb(fills.get('lachin')?.label ?? ''));
  await expect(page.locator('.legend-row .swatch rect').first()).toHaveCSS(
    'fill',
    rgb(palette.steps[4]),
  );
  await expectTheme(page, palette);
}

test.describe('as it is served, before any script', () => {
  test.use({ expectedMessages: [/preloaded using link preload/] });

  for (const [device, palette] of [
    ['light', light],
    ['dark', dark],
  ] as const) {
    test(`the page is in the theme of a ${device} device`, async ({ page }) => {
      await page.emulateMedia({ colorScheme: device });
      await openServed(page);
      await expectServedIn(page, palette);
      await expect(page.locator('html')).not.toHaveAttribute('data-theme');
    });

    test(`the page is ${device} for who chose that, whatever the device`, async ({
      page,
      context,
    }) => {
      await choseTheme(context, device);
      await page.emulateMedia({ colorScheme: device === 'dark' ? 'light' : 'dark' });
      await openServed(page);
      await expectServedIn(page, palette);
    });
  }
});

test('the choice is remembered, holds in every view and language, and can be given back', async ({
  page,
}) => {
  await openAtlas(page);
  await chooseTheme(page, 'Dark');
  await page.reload();
  await untilDrawn(page);
  await expectTheme(page, dark);
  await turnTo(page, joint);
  await expectTheme(page, dark);
  await page.locator('.language-menu > summary').click();
  await page.locator('.language-menu').getByRole('link', { name: 'Русский' }).click();
  await expect(page.locator('html')).toHaveAttribute('lang', 'ru');
  await expect(page.locator('body')).toHaveCSS('background-color', rgb(dark.page));
  await page.goto('./?lang=en');
  await untilDrawn(page);
  await expectTheme(page, dark);
  await chooseTheme(page, 'As the device');
  await expectTheme(page, light);
  await page.emulateMedia({ colorScheme: 'dark' });
  await expectTheme(page, dark);
});

test('paper is light whatever the screen is', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'dark' });
  await openAtlas(page, cleared);
  await chooseTheme(page, 'Dark');
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  const map = page.locator('.print-map');
  const fill = shownIn(cleared).scene.fills.get('lachin')?.base ?? '';
  await expect(map.locator('[data-place="lachin"]')).toHaveCSS('fill', rgb(fill));
  await expect(page.locator('.print-legend .swatch rect').first()).toHaveCSS(
    'fill',
    rgb(light.steps[4]),
  );
  await expect(page.locator('body')).toHaveCSS('background-color', rgb(light.page));
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

  test('the choice stands in the sheet', async ({ page }) => {
    await openAtlas(page);
    await page.getByRole('radio', { name: 'Dark' }).check();
    await twoFrames(page);
    await expect(page.locator('body')).toHaveCSS('background-color', rgb(dark.page));
    await expect(themeMenu(page)).toBeHidden();
  });
});

/** Chromium darkens pages by itself, as on a dark phone for who asks for that. On a light device no page can refuse. */
async function darkenPages(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setAutoDarkModeOverride', { enabled: true });
}

test.describe('where a browser darkens pages by itself', () => {
  test('the map and its legend keep one scale, in the light that was chosen', async ({
    page,
    context,
  }) => {
    await choseTheme(context, 'light');
    await page.emulateMedia({ colorScheme: 'dark' });
    await page.setViewportSize({ width: 1440, height: 1200 });
    await darkenPages(page);
    await openAtlas(page);
    await untilDrawn(page);
    const blank = await context.newPage();
    await blank.goto('about:blank');
    expect(
      (await expectOneColour(page, blank, shownIn(cleared, light))).length,
    ).toBeGreaterThan(5);
  });
});
