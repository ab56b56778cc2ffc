import type { Page } from '@playwright/test';
import { untilDrawn } from './support/atlas';
import { breakFile, type Fate } from './support/cutFile';
import { labelsOn, tableRows } from './support/reading';
import { isSamePage, rememberPage, untilShown } from './support/renderer';
import { expect, test } from './support/test';

// The browser's own lines on what a test withholds.
test.use({ expectedMessages: [/Failed to load resource/] });

const ledgerFiles: readonly (readonly [pattern: string, fate: Fate, told: string])[] = [
  ['**/claims-*.csv', 'missing', 'the claims (claims.csv): the server answered 404'],
  ['**/claims-*.csv', 'cut', 'the claims (claims.csv): it arrived cut short'],
  ['**/sources-*.csv', 'cut', 'the sources (sources.csv): it arrived cut short'],
  ['**/metrics-*.csv', 'missing', 'the measures (metrics.csv): the server answered 404'],
];

const mapFiles: readonly (readonly [pattern: string, fate: Fate, told: string])[] = [
  [
    '**/districts-*.geojson',
    'missing',
    'the district outlines (districts.geojson): the server answered 404',
  ],
  [
    '**/districts-*.geojson',
    'cut',
    'the district outlines (districts.geojson): it arrived cut short',
  ],
  [
    '**/context-*.geojson',
    'missing',
    'the neighbouring countries and lakes (context.geojson): the server answered 404',
  ],
  [
    '**/without-outline-*.csv',
    'missing',
    'the towns of districts without an outline (without-outline.csv): the server answered 404',
  ],
];

/** Tried in every run; the others are of the same kind. */
const usual: ReadonlySet<string> = new Set([
  '**/claims-*.csv missing',
  '**/sources-*.csv cut',
  '**/districts-*.geojson cut',
  '**/context-*.geojson missing',
]);

/** What went wrong is told in words: nothing of the program shows. */
async function expectPlainWords(page: Page): Promise<void> {
  const text = await page.locator('body').innerText();
  expect(text).not.toMatch(/\b\w*Error\b|\.(?:js|ts|tsx):\d+|\bundefined\b|\bat \S+ \(/);
  await expect(page.getByText('Not a hazard map').first()).toBeVisible();
}

async function expectEveryFigure(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Open the table' }).click();
  await expect(page.locator('main table')).toBeVisible();
  const rows = await tableRows(page);
  const figures = rows.filter((row) => row.includes('Cabinet of Ministers'));
  expect(figures).toHaveLength(13);
  expect(figures[0]).toContain('Jabrayil | 9,110.4 | The year 2025');
  expect(figures.at(-1)).toContain('Tartar | 12.8 | The year 2025');
  await expect(page.locator('main')).toContainText('69,205.7 ha');
}

for (const [pattern, fate, told] of ledgerFiles) {
  const tag = usual.has(`${pattern} ${fate}`) ? [] : '@long';
  test(
    `the ledger without ${pattern} (${fate}): says so, shows no figure, and tries again`,
    { tag },
    async ({ page }) => {
      await breakFile(page, pattern, fate);
      await page.goto('./');
      const alert = page.getByRole('alert');
      await expect(alert).toContainText('The figures could not be shown');
      await expect(alert).toContainText(`Could not load ${told}.`);
      await expectPlainWords(page);
      expect(await page.locator('body').innerText()).not.toContain('9,110.4');

      await page.unrouteAll();
      await alert.getByRole('button', { name: 'Try again' }).click();
      await untilDrawn(page);
      expect((await labelsOn(page))['jabrayil']).toBe('Jabrayil 9,110.4');
    },
  );
}

for (const [pattern, fate, told] of mapFiles) {
  const tag = usual.has(`${pattern} ${fate}`) ? [] : '@long';
  test(
    `the map without ${pattern} (${fate}): says so, the table has every figure, and it tries again`,
    { tag },
    async ({ page }) => {
      await breakFile(page, pattern, fate);
      await page.goto('./');
      const alert = page.getByRole('alert');
      await expect(alert).toContainText('The map could not be drawn.');
      await expect(alert).toContainText(`Could not load ${told}.`);
      await expectPlainWords(page);
      await expectEveryFigure(page);

      await page.unrouteAll();
      await page.getByRole('link', { name: 'Map', exact: true }).click();
      await page.getByRole('button', { name: 'Try again' }).click();
      await untilDrawn(page);
      expect((await labelsOn(page))['jabrayil']).toBe('Jabrayil 9,110.4');
    },
  );
}

for (const [part, pattern] of [
  ['drawing engine', '**/createMapLibreRenderer-*.js'],
  ["engine's worker", '**/maplibre-gl-worker-*.mjs'],
] as const) {
  test.describe(part, () => {
    test.use({ expectedMessages: [/Failed to load resource|Worker failed to load/] });

    test(`the ${part} does not arrive: says so, the table has every figure, and it tries again`, async ({
      page,
    }) => {
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
      expect((await labelsOn(page))['jabrayil']).toBe('Jabrayil 9,110.4');
    });
  });
}

test('a file that takes its time: the page says what it is doing, and what it is', async ({
  page,
}) => {
  let release = () => {};
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route('**/claims-*.csv', async (route) => {
    await held;
    await route.continue();
  });
  await page.goto('./', { waitUntil: 'commit' });
  await expect(page.getByText('Fetching the figures and outlines')).toBeVisible();
  await expectPlainWords(page);
  release();
  await untilDrawn(page);
});
