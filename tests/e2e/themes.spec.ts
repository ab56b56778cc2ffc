import type { BrowserContext, Page } from '@playwright/test';
import { THEME_KEY } from '../../src/app/theme/rememberedTheme';
import { dark, light, type Palette } from '../../src/cartography/colours';
import { darkStrong, lightStrong } from '../../src/cartography/strongColours';
import { openAtlas, turnTo, twoFrames, untilDrawn } from './support/atlas';
import { expectOneColour } from './support/oneColour';
import { shownIn } from './support/shown';
import { expect, test } from './support/test';
import type { ViewLink } from './support/views';

// Tall, so that the whole legend is in the picture; without motion, so that colours are there at once.
test.use({
  viewport: { width: 1440, height: 1200 },
  contextOptions: { reducedMotion: 'reduce' },
});

const cleared: ViewLink = { m: 'area-cleared', t: '2025' };
const recorded: ViewLink = { m: 'mines-on-records', t: '@2021-07-03' };
const joint: ViewLink = { m: 'anti-personnel-mines-found', t: '2022' };

/** `#rrggbb` as a browser computes it. */
const rgb = (hex: string) =>
  `rgb(${[1, 3, 5].map((at) => parseInt(hex.slice(at, at + 2), 16)).join(', ')})`;

/** Opens pages as for a reader who has chosen a theme before. */
async function chose(context: BrowserContext, theme: string): Promise<void> {
  await context.addInitScript(
    ([key, value]) => {
      try {
        localStorage.setItem(key, value);
      } catch {
        // A blank page has no storage.
      }
    },
    [THEME_KEY, theme] as const,
  );
}

async function expectTheme(page: Page, palette: Palette): Promise<void> {
  const isDark = palette === dark;
  await expect(page.locator('body')).toHaveCSS('background-color', rgb(palette.page));
  await expect(page.locator('.masthead')).toHaveCSS('background-color', rgb(palette.masthead));
  await expect(page.getByText('Darker means more was reported')).toBeVisible({
    visible: !isDark,
  });
  await expect(page.getByText('Lighter means more was reported')).toBeVisible({
    visible: isDark,
  });
}

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

const menu = (page: Page) => page.locator('.theme-menu');

async function choose(page: Page, name: string): Promise<void> {
  await menu(page).locator('summary').click();
  await menu(page).getByRole('radio', { name }).check();
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
      await chose(context, device);
      await page.emulateMedia({ colorScheme: device === 'dark' ? 'light' : 'dark' });
      await openServed(page);
      await expectServedIn(page, palette);
    });
  }
});

test(
  'K3: in dark, map, Scene and legend have one colour for each district',
  { tag: '@both' },
  async ({ page, context }) => {
    await page.emulateMedia({ colorScheme: 'dark' });
    const blank = await context.newPage();
    await openAtlas(page, cleared);
    await expectOneColour(page, blank, shownIn(cleared, dark));
    await turnTo(page, joint);
    await expectOneColour(page, blank, shownIn(joint, dark));
    await expectTheme(page, dark);
  },
);

test(
  'L7: a choice turns the whole page at once; view, address and focus stay',
  { tag: '@both' },
  async ({ page, context }) => {
    const blank = await context.newPage();
    await openAtlas(page, { ...cleared, d: 'lachin', at: '8.2/39.6/46.8' });
    await expectTheme(page, light);
    const before = page.url();
    const camera = await page.locator('[data-camera]').getAttribute('data-camera');
    await choose(page, 'Dark');
    await expectTheme(page, dark);
    await expect(menu(page).getByRole('radio', { name: 'Dark' })).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(menu(page).locator('summary')).toBeFocused();
    expect(page.url()).toBe(before);
    await expect(page.locator('[data-camera]')).toHaveAttribute('data-camera', camera ?? '');
    const popup = page.getByRole('dialog', { name: 'Lachin' });
    await expect(popup).toBeVisible();
    // Its shadow lies on the map.
    await popup.getByRole('button', { name: 'Close' }).click();
    await expectOneColour(page, blank, shownIn(cleared, dark));
    for (const bar of await page.locator('meta[name="theme-color"]').all()) {
      await expect(bar).toHaveAttribute('content', dark.masthead);
    }
  },
);

test('the choice is remembered, holds in every view and language, and can be given back', async ({
  page,
}) => {
  await openAtlas(page);
  await choose(page, 'Dark');
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
  await choose(page, 'As the device');
  await expectTheme(page, light);
  await page.emulateMedia({ colorScheme: 'dark' });
  await expectTheme(page, dark);
});

test(
  'a device that turns dark turns the open page, map and all',
  { tag: '@long' },
  async ({ page, context }) => {
    const blank = await context.newPage();
    await openAtlas(page, recorded);
    for (const [colorScheme, palette] of [
      ['dark', dark],
      ['light', light],
    ] as const) {
      await page.emulateMedia({ colorScheme });
      await expectTheme(page, palette);
      await expectOneColour(page, blank, shownIn(recorded, palette));
    }
  },
);

test('paper is light whatever the screen is', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'dark' });
  await openAtlas(page, cleared);
  await choose(page, 'Dark');
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
    await expect(menu(page)).toBeHidden();
  });
});

for (const [colorScheme, palette] of [
  ['light', lightStrong],
  ['dark', darkStrong],
] as const) {
  test(
    `more contrast, ${colorScheme}: the map has the legend's colours, and axe finds nothing`,
    { tag: '@long' },
    async ({ page, context, expectAccessible }) => {
      await page.emulateMedia({ colorScheme, contrast: 'more' });
      const blank = await context.newPage();
      await openAtlas(page, joint);
      await expect(page.locator('body')).toHaveCSS('color', rgb(palette.text1));
      await expectOneColour(page, blank, shownIn(joint, palette));
      await expectAccessible();
    },
  );
}

test.describe('where the device gives the colours', () => {
  test('the map keeps its own, and what is chosen is told by the colour for that', async ({
    page,
    context,
  }) => {
    // The choice for light gives way: text in drawings must be read on the device's ground.
    await chose(context, 'light');
    await page.emulateMedia({ colorScheme: 'dark', forcedColors: 'active' });
    const blank = await context.newPage();
    await openAtlas(page, cleared);
    await expectOneColour(page, blank, shownIn(cleared, dark));
    await expect(page.getByText('Lighter means more was reported')).toBeVisible();
    const [highlight, canvas] = await page.evaluate(() => {
      const probe = document.body.appendChild(document.createElement('div'));
      const seen = ['Highlight', 'Canvas'].map((name) => {
        probe.setAttribute('class', '');
        probe.style.backgroundColor = name;
        return getComputedStyle(probe).backgroundColor;
      });
      probe.remove();
      return seen;
    });
    expect(highlight).not.toBe(canvas);
    const chosen = page.locator('.colour-by-choice:has(:checked)');
    await expect(chosen).toHaveCSS('background-color', highlight ?? '');
    const row = page.locator('.legend-row:not(:disabled)').first();
    await row.click();
    await expect(row).toHaveCSS('outline-style', 'solid');
    const tab = page.locator('.tabs-tab[aria-current]');
    const mark = await tab.evaluate((e) => getComputedStyle(e, '::after').backgroundColor);
    expect(mark).toBe(highlight);
  });
});
