import { dark, light } from '../../../src/cartography/colours';
import { untilDrawn } from '../support/atlas';
import { breakFile } from '../support/cutFile';
import { expectEveryFigure, expectPlainWords } from '../support/fallback';
import { labelsOn } from '../support/reading';
import { isSamePage, rememberPage, untilShown } from '../support/renderer';
import { expect, test } from '../support/test';
import { expectTheme } from '../support/themes';

// The browser's own lines on what a test withholds.
test.use({ expectedMessages: [/Failed to load resource/] });

for (const [part, pattern] of [
  ['drawing engine', '**/createMapLibreRenderer-*.js'],
  ["engine's worker", '**/maplibre-gl-worker-*.js'],
] as const) {
  test.describe(part, () => {
    test.use({ expectedMessages: [/Failed to load resource|Worker failed to load/] });

    const tag = part === 'drawing engine' ? [] : '@long';
    test(
      `the ${part} does not arrive: says so, the table has every figure, and it tries again`,
      { tag },
      async ({ page }) => {
        await breakFile(page, pattern, 'missing');
        await page.goto('./');
        await expect(page.getByRole('alert')).toContainText(
          'The part of the program that draws the map did not start.',
        );
        await untilDrawn(page);
        expect((await labelsOn(page))['jabrayil']).toBe('Jabrayil 9,110.4');
        await expectPlainWords(page);
        await expectEveryFigure(page);

        await page.unrouteAll();
        await rememberPage(page);
        await page.getByRole('link', { name: 'Map', exact: true }).click();
        await page.getByRole('button', { name: 'Try again' }).click();
        await untilShown(page, 'engine');
        expect(await isSamePage(page)).toBe(true);
        await expect(page.getByRole('alert')).toBeHidden();
        await untilDrawn(page);
        expect((await labelsOn(page))['jabrayil']).toBe('Jabrayil 9,110.4');
      },
    );
  });
}

test('the drawing engine throws while it is made: the simple map stays, says so, and it tries again', async ({
  page,
}) => {
  // As a driver may, after the browser said that WebGL2 is there.
  await page.addInitScript(() => {
    const { getContext } = HTMLCanvasElement.prototype;
    HTMLCanvasElement.prototype.getContext = function refuse(
      this: HTMLCanvasElement,
      ...asked
    ) {
      if (this.isConnected && asked[0] === 'webgl2' && !('drives' in window)) {
        throw new RangeError('refused');
      }
      return Reflect.apply(getContext, this, asked);
    } as typeof getContext;
  });
  await page.goto('./');
  const alert = page.getByRole('alert');
  await expect(alert).toContainText(
    'The part of the program that draws the map did not start. The map is drawn in a simpler way',
  );
  await untilDrawn(page);
  await untilShown(page, 'svg');
  await expect(page.locator('.map canvas')).toHaveCount(0);
  expect((await labelsOn(page))['jabrayil']).toBe('Jabrayil 9,110.4');
  await expectPlainWords(page);

  await page.evaluate(() => Object.assign(window, { drives: true }));
  await alert.getByRole('button', { name: 'Try again' }).click();
  await untilShown(page, 'engine');
  await expect(alert).toBeHidden();
});

test('a driver does not take our programs: says so, and the map is drawn without the engine', async ({
  page,
}) => {
  await page.addInitScript(() => {
    WebGL2RenderingContext.prototype.getProgramParameter = () => false;
  });
  await page.goto('./');
  await expect(page.getByRole('alert')).toContainText(
    'The part of the program that draws the map did not start.',
  );
  await untilDrawn(page);
  await untilShown(page, 'svg');
  expect((await labelsOn(page))['jabrayil']).toBe('Jabrayil 9,110.4');
});

test(
  'axe finds nothing on the notice of it, light and dark',
  { tag: '@long' },
  async ({ page, expectAccessible }) => {
    await breakFile(page, '**/createMapLibreRenderer-*.js', 'missing');
    await page.goto('./');
    await expect(page.getByRole('alert').first()).toBeVisible();
    await untilDrawn(page);
    for (const [colorScheme, palette] of [
      ['light', light],
      ['dark', dark],
    ] as const) {
      await page.emulateMedia({ colorScheme });
      await expectTheme(page, palette);
      await expectAccessible();
    }
  },
);
