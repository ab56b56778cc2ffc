import { dark, light, darkStrong, lightStrong } from '../../../src/cartography/colours';
import { openAtlas, turnTo } from '../support/atlas';
import { expectOneColour } from '../support/oneColour';
import { shownIn } from '../support/shown';
import { expect, test } from '../support/test';
import { chooseTheme, choseTheme, expectTheme, rgb, themeMenu } from '../support/themes';
import type { ViewLink } from '../support/views';

// Tall, so that the whole legend is in the picture.
test.use({
  viewport: { width: 1440, height: 1200 },
});

const cleared: ViewLink = { m: 'area-cleared', t: '2025' };
const recorded: ViewLink = { m: 'mines-on-records', t: '@2021-07-03' };
const joint: ViewLink = { m: 'anti-personnel-mines-found', t: '2022' };

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
    await chooseTheme(page, 'Dark');
    await expectTheme(page, dark);
    await expect(themeMenu(page).getByRole('radio', { name: 'Dark' })).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(themeMenu(page).locator('summary')).toBeFocused();
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
    await choseTheme(context, 'light');
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
