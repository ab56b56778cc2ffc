import path from 'node:path';
import type { Page } from '@playwright/test';
import { choseTheme, expectTheme } from '../support/themes';
import { dark } from '../../../src/cartography/colours';
import { openAtlas, untilDrawn } from '../support/atlas';
import { buildAnew, publishAnew, startHost, takeDown, type Host } from '../support/host';
import { labelsOn } from '../support/reading';
import { expect, test as base } from '../support/test';

interface Hosts {
  /** The host of the test, which has the site as it was built. */
  readonly host: Host;
}

interface Sites {
  /** The folder of the site as it is published next. */
  readonly next: string;
  /** The folder of a second build: another figure, another program. */
  readonly second: string;
}

const test = base.extend<Hosts, Sites>({
  next: [
    // oxlint-disable-next-line no-empty-pattern -- the form that Playwright asks for
    async ({}, provide) => {
      const folder = await publishAnew('dist');
      await provide(folder);
      await takeDown(folder);
    },
    { scope: 'worker' },
  ],
  second: [
    // oxlint-disable-next-line no-empty-pattern -- the form that Playwright asks for
    async ({}, provide) => {
      const folder = await buildAnew();
      await provide(folder);
      await takeDown(path.dirname(folder));
    },
    { scope: 'worker', timeout: 300_000 },
  ],
  // oxlint-disable-next-line no-empty-pattern -- the form that Playwright asks for
  host: async ({}, provide) => {
    const host = await startHost('dist');
    await provide(host);
    await host.close();
  },
  baseURL: async ({ host }, provide) => provide(host.url),
});

// The browser's own lines on what is lost.
test.use({
  expectedMessages: [
    /Failed to load|Failed to fetch dynamically|MIME type|was preloaded using/,
  ],
});

const renewed = (page: Page) =>
  page.getByText(/^The atlas was published anew|^Пока эта страница была открыта/);

/** Marks the page that is open now. */
async function mark(page: Page): Promise<void> {
  await page.evaluate(() => document.documentElement.setAttribute('data-before', 'true'));
}

/** The page was opened anew once, says so, and works. */
async function expectRenewed(page: Page, host: Host): Promise<void> {
  await expect(renewed(page)).toBeVisible();
  await expect(page.locator('html')).not.toHaveAttribute('data-before');
  expect(openedTimes(host)).toBe(1);
}

/** How often a page of the site was opened since the host began to count; each loads its program. */
const openedTimes = (host: Host) =>
  host.asked.filter((path) => /\/assets\/index-[^/]*\.js$/.test(path)).length;

interface Step {
  readonly go: (page: Page) => Promise<void>;
  readonly there: (page: Page) => Promise<void>;
}

const heading = (name: string) => (page: Page) =>
  expect(page.getByRole('heading', { name, exact: true }).first()).toBeVisible();
const tab = (name: string) => (page: Page) =>
  page.getByRole('link', { name, exact: true }).first().click();

const steps: Readonly<Record<string, Step>> = {
  Plots: { go: tab('Plots'), there: (page) => expect(page.locator('.plots')).toBeVisible() },
  Ledger: { go: tab('Ledger'), there: heading('Ledger') },
  Sources: { go: tab('Sources'), there: heading('Sources') },
  About: {
    go: tab('About'),
    there: (page) => expect(page.locator('.about')).toBeVisible(),
  },
  'another measure': {
    go: async (page) => {
      await page.locator('.measure-select select').selectOption('mines-on-records');
    },
    there: async (page) => {
      await expect(page.locator('.measure-select select')).toHaveValue('mines-on-records');
      await untilDrawn(page);
    },
  },
  'another language': {
    go: async (page) => {
      await page.locator('.language-menu summary').click();
      await page.getByRole('link', { name: 'Русский' }).click();
    },
    there: (page) => expect(page.locator('.titleplate-title')).toHaveText(/2023/),
  },
  Download: {
    go: (page) => page.getByRole('button', { name: 'Download', exact: true }).first().click(),
    // What is opened over the view is opened again by the reader.
    there: async (page) => {
      await page.getByRole('button', { name: 'Download', exact: true }).first().click();
      await expect(page.getByRole('dialog').getByText('Picture of')).toBeVisible();
    },
  },
  'whole-area plot': {
    go: (page) => page.locator('.strip-open').first().click(),
    there: async (page) => {
      await page.locator('.strip-open').first().click();
      await expect(page.locator('.area-plot')).toBeVisible();
    },
  },
  'a card': {
    go: async (page) => {
      await page.evaluate(() => {
        history.pushState(null, '', '?t=2023&card=lachin');
        dispatchEvent(new PopStateEvent('popstate'));
      });
    },
    there: (page) => expect(page.locator('.card')).toContainText('Lachin'),
  },
};

for (const [name, { go, there }] of Object.entries(steps)) {
  test(`an open tab after a new publication: ${name}`, async ({ page, host, next }) => {
    await openAtlas(page, '?t=2023');
    await mark(page);
    host.root = next;
    host.asked.length = 0;
    await go(page);
    await expectRenewed(page, host);
    await there(page);
    expect(openedTimes(host)).toBe(1);
    if (name !== 'another language') await expect(page).toHaveURL(/t=2023/);
  });
}

/** What a reader asks for in the dialog of downloads, which is open already. */
for (const [name, button] of [
  ['a spreadsheet', 'Download: Spreadsheet, xlsx'],
  ['a picture', 'Download the picture'],
] as const) {
  test(`an open tab after a new publication: ${name}`, async ({ page, host, next }) => {
    await openAtlas(page, '?t=2023');
    const dialog = page.getByRole('dialog');
    const save = dialog.getByRole('button', { name: button });
    await steps['Download']?.go(page);
    await expect(save).toBeVisible();
    await mark(page);
    host.root = next;
    host.asked.length = 0;
    await save.click();
    await expectRenewed(page, host);
    await expect(page).toHaveURL(/t=2023/);
    await steps['Download']?.go(page);
    await Promise.all([page.waitForEvent('download'), save.click()]);
  });
}

for (const [habit, set] of [
  ['answers 410', (host: Host) => void (host.lost = 410)],
  ['answers with its first page', (host: Host) => void (host.lost = 'page')],
  ['refuses HEAD', (host: Host) => void (host.refusesHead = true)],
] as const) {
  test(`a host that ${habit}: a measure, a screen and a theme outlive the new publication`, async ({
    page,
    context,
    host,
    next,
  }) => {
    await choseTheme(context, 'dark');
    set(host);
    await openAtlas(page, '?t=2023');
    await mark(page);
    host.root = next;
    host.asked.length = 0;
    await steps['Sources']?.go(page);
    await expectRenewed(page, host);
    await expectTheme(page, dark);
    await steps['Sources']?.there(page);
    await renewed(page).locator('..').getByRole('button', { name: 'Close' }).click();
    await expect(renewed(page)).toHaveCount(0);
  });
}

test('where the browser keeps nothing, a theme that was chosen outlives the new publication', async ({
  page,
  host,
  next,
}) => {
  await page.addInitScript(() => {
    for (const kind of ['localStorage', 'sessionStorage']) {
      Object.defineProperty(window, kind, {
        get: () => {
          throw new DOMException('refused', 'SecurityError');
        },
      });
    }
  });
  await openAtlas(page, '?t=2023');
  await page.locator('.theme-menu summary').click();
  await page.getByRole('radio', { name: 'Dark' }).check();
  await expectTheme(page, dark);
  await mark(page);
  host.root = next;
  host.asked.length = 0;
  // The menu of themes has had all fetched ahead but what makes files to take away.
  await steps['Download']?.go(page);
  await expectRenewed(page, host);
  await expectTheme(page, dark);
  await steps['Download']?.there(page);
});

test('a page that the browser has kept opens as it is published now', async ({
  page,
  host,
  next,
}) => {
  host.keepsPages = true;
  await openAtlas(page, '?t=2023');
  host.root = next;
  host.asked.length = 0;
  await page.goto('about:blank');
  await page.goto('./?t=2023');
  await untilDrawn(page);
  await expect(renewed(page)).toBeVisible();
  await expect(page.locator('.titleplate-title')).toContainText('2023');
});

for (const lost of [404, 'page'] as const) {
  test(`a file is missing and the page is as it was (${lost}): says so, and is not opened again`, async ({
    page,
    host,
  }) => {
    host.lost = lost;
    host.without.add('/assets/ledger-').add('/assets/Sources-');
    await openAtlas(page, '?t=2023');
    await mark(page);
    host.asked.length = 0;
    await tab('Ledger')(page);
    const alert = page.getByRole('alert');
    await expect(alert).toContainText(
      lost === 404
        ? 'the whole ledger: the server answered 404'
        : 'the whole ledger: the server sent a page in place of it',
    );
    await alert.getByRole('button', { name: 'Try again' }).click();
    await expect(alert).toContainText('the whole ledger');
    expect(openedTimes(host)).toBe(0);
    await expect(page.locator('html')).toHaveAttribute('data-before', 'true');
    await expect(renewed(page)).toHaveCount(0);
  });
}

test('a host that has the new page but not its files: it is tried once, then told', async ({
  page,
  host,
  next,
}) => {
  await openAtlas(page, '?t=2023');
  host.root = next;
  host.without.add('/assets/ledger-');
  host.asked.length = 0;
  await tab('Ledger')(page);
  await expect(page.getByRole('alert')).toContainText(
    'the whole ledger: the server answered 404',
  );
  await expect(renewed(page)).toBeVisible();
  expect(openedTimes(host)).toBe(1);
});

test('a host that has two publications by turns: it is tried once, then told', async ({
  page,
  host,
  next,
}) => {
  const first = host.root;
  await openAtlas(page, '?t=2023');
  host.root = next;
  host.without.add('/assets/ledger-');
  await tab('Ledger')(page);
  const alert = page.getByRole('alert');
  await expect(alert).toContainText('the whole ledger');
  host.root = first;
  host.asked.length = 0;
  await alert.getByRole('button', { name: 'Try again' }).click();
  await expect(alert).toContainText('the whole ledger: the server answered 404');
  expect(openedTimes(host)).toBe(0);
});

for (const [name, { go, there }] of Object.entries(steps)) {
  test(`a second build, with another figure and another program: ${name} @long`, async ({
    page,
    host,
    second,
  }) => {
    await openAtlas(page, '?t=2023');
    expect((await labelsOn(page))['lachin']).toContain('1,454.2');
    await mark(page);
    host.root = second;
    host.asked.length = 0;
    await go(page);
    await expectRenewed(page, host);
    await there(page);
    expect(openedTimes(host)).toBe(1);
    await page.goto('./?t=2023&d=lachin&lang=en');
    await expect(page.locator('.popup')).toContainText('1,459.7');
    await tab('About')(page);
    await heading('About the new atlas')(page);
  });
}
