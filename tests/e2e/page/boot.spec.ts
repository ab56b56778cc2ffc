import type { Locator, Page, Route } from '@playwright/test';
import { dark } from '../../../src/cartography/colours';
import { openAtlas, untilDrawn, untilFirstMap } from '../support/atlas';
import { breakFile } from '../support/cutFile';
import { expectPlainWords } from '../support/fallback';
import { labelsOn } from '../support/reading';
import { expect, test } from '../support/test';
import { expectTheme } from '../support/themes';

// The browser's own lines on what a test withholds.
test.use({
  expectedMessages: [
    /Failed to load|Failed to fetch dynamically|SyntaxError|MIME type|was preloaded using/,
  ],
});

const PROGRAM = '**/assets/index-*.js';
const STYLES = '**/assets/index-*.css';
const NOT_YOURS = 'This is the first view, not the one of your link';
const STANDS = 'What stands here is complete';

const fates: Readonly<Record<string, (route: Route) => Promise<void>>> = {
  'is aborted': (route) => route.abort(),
  'is missing': (route) => route.fulfill({ status: 404, body: 'Not found.' }),
  'is a page': (route) =>
    route.fulfill({ contentType: 'text/html', body: '<!doctype html><p>Not here.' }),
  'is cut in half': async (route) => {
    const response = await route.fetch();
    const body = await response.text();
    await route.fulfill({ response, body: body.slice(0, body.length / 2) });
  },
};

/** The served page stands whole, with a notice of what failed. */
async function expectServed(page: Page): Promise<void> {
  await expect(page.locator('.titleplate-title')).toBeVisible();
  await expect(page.locator('.map-first > svg:visible')).toHaveCount(1);
  await expect(page.locator('#root')).toContainText('9,110.4');
}

for (const [fate, answer] of Object.entries(fates)) {
  test(`the program of a link ${fate}: the first view stands and says that it is not the one asked for`, async ({
    page,
  }) => {
    await page.route(PROGRAM, answer);
    await page.goto('./?m=mines-on-records&t=2023');
    const alert = page.getByRole('alert');
    await expect(alert).toContainText(NOT_YOURS);
    await expect(alert).toContainText('did not arrive, or not whole');
    await expect(alert).toContainText(STANDS);
    await expectServed(page);
    await expectPlainWords(page);

    await page.unrouteAll();
    await alert.getByRole('button', { name: 'Try again' }).click();
    await expect(page.locator('.legend-row').first()).toBeVisible();
    await expect(page.locator('[data-map-ready]')).toHaveAttribute('data-map-ready', 'true');
    await expect(page).toHaveURL(/m=mines-on-records/);
    await expect(alert).toHaveCount(0);
  });
}

test('the program of the first view does not arrive: it stands and says so, on a phone and in the dark', async ({
  page,
  expectAccessible,
}) => {
  await page.route(PROGRAM, (route) => route.abort());
  await page.setViewportSize({ width: 390, height: 844 });
  await page.emulateMedia({ colorScheme: 'dark' });
  await page.goto('./');
  const alert = page.getByRole('alert');
  await expect(alert).toContainText('The page stands as it was published');
  await expect(alert).not.toContainText(NOT_YOURS);
  await expect(alert).toBeInViewport({ ratio: 1 });
  await expectTheme(page, dark);
  await expectAccessible('[role=alert]');
  // Without a connection the page is kept: it might not come back.
  await page.context().setOffline(true);
  await alert.getByRole('button', { name: 'Try again' }).click();
  await expect(alert).toContainText('The server does not answer');
  await expect(alert.getByRole('button', { name: 'Try again' })).toBeInViewport({ ratio: 1 });
  await page.context().setOffline(false);
  await page.unrouteAll();
  await alert.getByRole('button', { name: 'Try again' }).click();
  await untilDrawn(page);
});

test('each language tells it in its own words', async ({ page }) => {
  await page.route(PROGRAM, (route) => route.abort());
  for (const [file, words] of [
    ['az.html', 'Bu, keçidinizdəki görünüş deyil'],
    ['ru.html', 'Это первый вид, а не тот'],
    ['hy.html', 'Սա առաջին տեսքն է'],
  ] as const) {
    await page.goto(`./${file}?t=2023`);
    await expect(page.getByRole('alert')).toContainText(words);
  }
});

test('the words of a language do not arrive: its page stands in that language and says so', async ({
  page,
}) => {
  await page.route('**/assets/az-*.js', (route) => route.fulfill({ status: 404, body: '' }));
  for (const query of ['', '?t=2023']) {
    await page.goto(`./az.html${query}`);
    const alert = page.getByRole('alert');
    await expect(alert).toContainText('proqramı yüklənmədi');
    await expect(page.locator('.map-first > svg:visible')).toHaveCount(1);
    await expect(page.locator('.titleplate-title')).toHaveText(/bildirilən/);
  }
  await page.unrouteAll();
  await page.getByRole('button', { name: 'Yenidən cəhd et' }).click();
  await expect(page.locator('.titleplate-title')).toHaveText(/2023/);
});

for (const query of ['', '?t=2023']) {
  test(`a program that gives no answer (${query || 'first view'}): the page says that it is slow, and opens when it comes`, async ({
    page,
  }) => {
    await page.clock.install();
    const held: Route[] = [];
    await page.route(PROGRAM, (route) => void held.push(route));
    await page.goto(`./${query}`, { waitUntil: 'commit' });
    // The page is there with its styles, and waits.
    await expect(page.locator('#paper')).toHaveCount(1);
    await expect
      .poll(() =>
        page.evaluate(() =>
          getComputedStyle(document.documentElement).getPropertyValue('--styles-whole'),
        ),
      )
      .not.toBe('');
    await expect.poll(() => held.length).toBeGreaterThan(0);
    const alert = page.getByRole('alert');
    await page.clock.runFor(10_000);
    await expect(alert).toHaveCount(0);
    await page.clock.runFor(15_000);
    await expect(alert).toContainText('slow to arrive');
    await expectServed(page);
    await page.clock.resume();
    await Promise.all(held.map((route) => route.continue()));
    await untilFirstMap(page);
    await expect(alert).toHaveCount(0);
    await expect(page.locator('.titleplate-title')).toContainText(
      query === '' ? '2025' : '2023',
    );
  });
}

test('figures that give no answer: the page says that it is slow', async ({ page }) => {
  await page.clock.install();
  const held: Route[] = [];
  await page.route('**/part-*.json', (route) => void held.push(route));
  await page.goto('./?t=2023', { waitUntil: 'commit' });
  await expect(page.getByText('Fetching the figures and outlines')).toBeVisible();
  await page.clock.runFor(25_000);
  const alert = page.getByRole('alert');
  await expect(alert).toContainText('goes on waiting');
  await expect(alert).not.toContainText(STANDS);
  await page.clock.resume();
  await Promise.all(held.map((route) => route.continue()));
  await untilFirstMap(page);
  await expect(alert).toHaveCount(0);
});

for (const [fate, answer] of Object.entries(fates)) {
  test(`the style sheet ${fate}: the page can be read, says so, and has no black pictures`, async ({
    page,
  }) => {
    await page.route(STYLES, answer);
    await page.goto('./?t=2023');
    const alert = page.getByRole('alert');
    await expect(alert).toContainText(NOT_YOURS);
    await expect(alert).toContainText('The styles of this page did not arrive');
    await expect(page.locator('svg:visible')).toHaveCount(0);
    await expect(page.locator('#paper-figures')).toBeVisible();
    // Nothing has put itself in the place of what can be read.
    await expect(page.locator('#paper-sources')).toBeVisible();

    await page.unrouteAll();
    await alert.getByRole('button', { name: 'Try again' }).click();
    await untilDrawn(page);
    expect((await labelsOn(page))['lachin']).toContain('1,454.2');
  });
}

test('a style sheet that gives no answer: the page can be read without it, and is dressed when it comes', async ({
  page,
}) => {
  await page.clock.install();
  const held: Route[] = [];
  await page.route(STYLES, (route) => void held.push(route));
  await page.goto('./', { waitUntil: 'commit' });
  await expect.poll(() => held.length).toBeGreaterThan(0);
  await expect(page.locator('#paper')).toHaveCount(1);
  await page.clock.runFor(25_000);
  const alert = page.getByRole('alert');
  await expect(alert).toContainText('The styles of this page did not arrive');
  await expect(page.locator('#paper-figures')).toBeVisible();
  await page.clock.resume();
  await Promise.all(held.map((route) => route.continue()));
  await untilFirstMap(page);
  await expect(alert).toHaveCount(0);
});

for (const [part, pattern] of [
  ['labels', '**/labels-*.js'],
  ['screens', '**/{Popup,FigureTable,Neighbours,describeDistrict,PrintPage}-*.js'],
] as const) {
  test(`the ${part} fail before the served page is taken over: it is taken over as it stands`, async ({
    page,
  }) => {
    await page.route(pattern, (route) => route.abort());
    const release: Route[] = [];
    // The figures come last, so that what fails has failed.
    await page.route('**/part-*.json', (route) => void release.push(route));
    const failed = page.waitForEvent('requestfailed', {
      predicate: (request) => /labels-|Popup-|FigureTable-/.test(request.url()),
    });
    await page.goto('./', { waitUntil: 'commit' });
    if (part === 'labels') await failed;
    else failed.catch(() => undefined);
    await page.locator('#root').evaluate((root) => {
      root.querySelector('.masthead')?.setAttribute('data-before', 'true');
    });
    await expect.poll(() => release.length).toBeGreaterThan(0);
    await Promise.all(release.map((route) => route.continue()));
    await expect(page.locator('[data-map-ready]')).toHaveAttribute('data-map-ready', 'true');
    // React throws what was served away when it does not match (error 418).
    await expect(page.locator('.masthead')).toHaveAttribute('data-before', 'true');
  });
}

test('two notices stand one below the other, whatever they are', async ({ page }) => {
  await page.route('**/labels-*.js', (route) => route.abort());
  await breakFile(page, '**/ledger-*.json', 'cut');
  await page.route('**/assets/az-*.js', (route) => route.fulfill({ status: 404, body: '' }));
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'clipboard', { value: undefined });
  });
  await openAtlas(page, '?t=2023&m=none');
  await page.locator('.measure-select select').selectOption('mines-on-records');
  await page.locator('.language-menu summary').click();
  await page.getByRole('link', { name: 'Azərbaycanca' }).click();
  await page.getByRole('button', { name: 'Copy link' }).first().click();
  const all = page.locator(
    '.notices-item, .loading-awaited, .loading-engine, .copied-link, .titleplate',
  );
  for (const size of [
    { width: 1440, height: 900 },
    { width: 900, height: 700 },
    { width: 390, height: 844 },
  ]) {
    await page.setViewportSize(size);
    await expect(all).toHaveCount(6);
    await expect.poll(() => overlapsIn(all)).toEqual([]);
  }
});

async function overlapsIn(all: Locator): Promise<readonly string[]> {
  const boxes = await all.evaluateAll((elements) =>
    elements.map((element) => {
      const { x, y, right, bottom } = element.getBoundingClientRect();
      return { name: element.className, x, y, right, bottom };
    }),
  );
  return boxes.flatMap((one, index) =>
    boxes
      .slice(index + 1)
      .filter(
        (two) =>
          one.x < two.right - 1 &&
          two.x < one.right - 1 &&
          one.y < two.bottom - 1 &&
          two.y < one.bottom - 1,
      )
      .map((two) => `${one.name} and ${two.name}`),
  );
}
