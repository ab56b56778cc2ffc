import type { Page } from '@playwright/test';
import { untilClear, untilDrawn } from '../support/atlas';
import { breakFile, type Fate } from '../support/cutFile';
import { expectEveryFigure, expectPlainWords } from '../support/fallback';
import { holdBack } from '../support/holdBack';
import { untilPrefetched } from '../support/prefetched';
import { labelsOn } from '../support/reading';
import { expect, test } from '../support/test';

// The browser's own lines on what a test withholds.
test.use({ expectedMessages: [/Failed to load resource|was preloaded using link preload/] });

const WHOLE = '**/ledger-*.json';
const PART = '**/part-*.json';

/** What a view needs first, what becomes of it, and what is told. */
const firstFiles: readonly (readonly [
  query: string,
  file: string,
  fate: Fate,
  told: string,
])[] = [
  ['?t=2025', PART, 'cut', 'the figures of this measure: it arrived cut short'],
  [
    '?m=mines-on-records',
    PART,
    'missing',
    'the figures of this measure: the server answered 404',
  ],
  ['?view=ledger', WHOLE, 'cut', 'the whole ledger: it arrived cut short'],
  ['?card=lachin', WHOLE, 'missing', 'the whole ledger: the server answered 404'],
];

const mapFiles: readonly (readonly [file: string, fate: Fate, told: string])[] = [
  ['districts', 'missing', 'the district outlines: the server answered 404'],
  ['districts', 'cut', 'the district outlines: it arrived cut short'],
  ['context', 'missing', 'the neighbouring countries and lakes: the server answered 404'],
  [
    'without-outline',
    'missing',
    'the towns of districts without an outline: the server answered 404',
  ],
];

/** Tried in every run; the others are of the same kind. */
const usual: ReadonlySet<string> = new Set([
  '?t=2025 cut',
  '?card=lachin missing',
  'districts cut',
  'context missing',
]);

const measurePicker = (page: Page) => page.locator('.measure-select select');

/** Counts how often the page changes from now on with an alert on it: however short that stands. */
async function alertsOn(page: Page): Promise<() => Promise<number>> {
  const counted = await page.evaluateHandle(() => {
    const counting = { alerts: 0 };
    new MutationObserver(() => {
      counting.alerts += document.querySelectorAll('[role=alert]').length;
    }).observe(document, { childList: true, subtree: true });
    return counting;
  });
  return () => counted.evaluate(({ alerts }) => alerts);
}

for (const [query, pattern, fate, told] of firstFiles) {
  const tag = usual.has(`${query} ${fate}`) ? [] : '@long';
  test(
    `${query} without ${pattern} (${fate}): says so, shows no figure, and tries again`,
    { tag },
    async ({ page }) => {
      await breakFile(page, pattern, fate);
      await page.goto(`./${query}`);
      const alert = page.getByRole('alert');
      await expect(alert).toContainText('The figures could not be shown');
      await expect(alert).toContainText(`Could not load ${told}.`);
      await expectPlainWords(page);
      expect(await page.locator('#root').innerText()).not.toContain('9,110.4');

      await page.unrouteAll();
      await alert.getByRole('button', { name: 'Try again' }).click();
      await expect(alert).toBeHidden();
      await expect(page.locator('.legend-row').first()).toBeVisible();
    },
  );
}

test('the served page stands when the figures behind it are cut off, and comes to life later', async ({
  page,
}) => {
  await breakFile(page, PART, 'cut');
  await page.goto('./');
  const alert = page.getByRole('alert');
  await expect(alert).toContainText(
    'Could not load the figures of this measure: it arrived cut short.',
  );
  await expect(page.locator('#root')).toContainText('9,110.4');
  await expectPlainWords(page);

  await page.unrouteAll();
  await alert.getByRole('button', { name: 'Try again' }).click();
  await untilDrawn(page);
  expect((await labelsOn(page))['jabrayil']).toBe('Jabrayil 9,110.4');
});

for (const [file, fate, told] of mapFiles) {
  const tag = usual.has(`${file} ${fate}`) ? [] : '@long';
  test(
    `the map without ${file} (${fate}): says so, the table has every figure, and it tries again`,
    { tag },
    async ({ page }) => {
      await breakFile(page, `**/${file}-*.json`, fate);
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

test('the part arrives and the whole ledger is cut off: the view works on, and what needs more says so', async ({
  page,
}) => {
  await breakFile(page, WHOLE, 'cut');
  await page.goto('./');
  await untilDrawn(page);

  // All of the measure is there: periods and popups.
  await page.goto('./?t=2023&d=lachin');
  await untilDrawn(page);
  await expect(page.getByRole('dialog')).toContainText('1,454.2');

  const picker = measurePicker(page);
  await picker.selectOption('mines-on-records');
  const notice = page.locator('.loading-awaited');
  await expect(notice).toContainText('Could not load the whole ledger: it arrived cut short.');
  await expect(notice).toContainText('The view on the page stays as it is.');
  await expect(page.locator('.titleplate-title')).toContainText('2023');
  await expectPlainWords(page);
  await notice.getByRole('button', { name: 'Close' }).click();
  await expect(picker).toHaveValue('area-cleared');

  // It is asked for once more, and nobody is told of the first time until that has failed too.
  const release = await holdBack(page, WHOLE);
  const alerted = await alertsOn(page);
  await page.getByRole('link', { name: 'Ledger', exact: true }).click();
  await expect(page.locator('.page-screen [role=status]')).toBeVisible();
  expect(await alerted()).toBe(0);
  await release('abort');
  const alert = page.getByRole('alert');
  await expect(alert).toContainText('Could not load the whole ledger: the connection');

  await page.unrouteAll();
  await alert.getByRole('button', { name: 'Try again' }).click();
  await expect(page.getByRole('heading', { name: 'Ledger' })).toBeVisible();
  await picker.selectOption('mines-on-records');
  await expect(picker).toHaveValue('mines-on-records');
  await expect(notice).toBeHidden();
});

test('a measure that is chosen before its figures are there is shown as soon as they are', async ({
  page,
}) => {
  const release = await holdBack(page, WHOLE);
  await page.goto('./');
  await untilDrawn(page);
  const title = page.locator('.titleplate-title');
  const before = await title.innerText();
  await measurePicker(page).selectOption('mines-on-records');
  const notice = page.locator('.loading-awaited');
  await expect(notice).toContainText('Fetching the figures:');
  expect(await title.innerText()).toBe(before);

  await release();
  await expect(title).not.toHaveText(before);
  await expect(notice).toBeHidden();
  await expect(page).toHaveURL(/m=mines-on-records/);

  await page.goBack();
  await expect(title).toHaveText(before);
});

test('the whole ledger comes without a change: map and popup stay the same', async ({
  page,
}) => {
  const release = await holdBack(page, WHOLE);
  await page.goto('./?d=jabrayil');
  await untilDrawn(page);
  await page.evaluate(() => {
    for (const part of ['.map-stage', '.popup']) {
      document.querySelector(part)?.setAttribute('data-before', 'true');
    }
  });
  const labels = await labelsOn(page);
  const arrived = page.waitForResponse(WHOLE);
  await release();
  await arrived;
  // The search needs the whole, so that it answers when that is there.
  const search = page.getByRole('combobox', { name: 'Find a district, measure or source' });
  await search.fill('anama');
  await expect(page.getByRole('listbox').getByRole('option').first()).toBeVisible();
  await expect(page.locator('.map-stage')).toHaveAttribute('data-before', 'true');
  await expect(page.locator('.popup')).toHaveAttribute('data-before', 'true');
  await untilClear(page);
  expect(await labelsOn(page)).toEqual(labels);
});

test('a screen does not arrive: says so in its place, the rest works on, and it tries again', async ({
  page,
}) => {
  await breakFile(page, '**/Sources-*.js', 'missing');
  await page.goto('./?view=sources');
  const alert = page.getByRole('alert');
  await expect(alert).toContainText('This part of the program did not arrive.');
  await expectPlainWords(page);
  await page.getByRole('link', { name: 'Table', exact: true }).click();
  await expect(page.locator('main table')).toBeVisible();
  await page.getByRole('link', { name: 'Sources', exact: true }).click();
  await expect(alert).toContainText('This part of the program did not arrive.');

  await page.unrouteAll();
  await alert.getByRole('button', { name: 'Try again' }).click();
  await expect(page.getByRole('heading', { name: 'Sources' })).toBeVisible();
});

test('a reader who saves data gets the whole ledger when something needs it', async ({
  page,
}) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'connection', { value: { saveData: true } });
  });
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.goto('./');
  await expect(page.locator('.map-stage')).toHaveAttribute('data-map-ready', 'true');
  await untilPrefetched(page, 'FigureTable');
  await page.waitForLoadState('networkidle');
  const wholes = () => asked.filter((url) => /\/ledger-[^/]*\.json$/.test(url));
  expect(wholes()).toEqual([]);
  await page.getByRole('link', { name: 'Ledger', exact: true }).click();
  await expect(page.getByRole('heading', { name: 'Ledger' })).toBeVisible();
  expect(wholes()).toHaveLength(1);
});

test('a file that takes its time: the page says what it is doing, and what it is', async ({
  page,
}) => {
  const release = await holdBack(page, PART);
  await page.goto('./?t=2023', { waitUntil: 'commit' });
  await expect(page.getByText('Fetching the figures and outlines')).toBeVisible();
  await expectPlainWords(page);
  await release();
  await untilDrawn(page);
});
