import type { Page } from '@playwright/test';
import { openAtlas, untilDrawn } from '../support/atlas';
import { holdBack } from '../support/holdBack';
import { goTo, leave, phoneStations, stations, wideStations } from '../support/stations';
import { expect, test } from '../support/test';
import { readTexts, textsBesideOthers, translate, type Manner } from '../support/translator';
import { widths } from '../support/widths';

type Act = (page: Page) => Promise<void>;

const press =
  (selector: string): Act =>
  (page) =>
    page.locator(`${selector}:visible`).first().click({ timeout: 15_000 });

const pick =
  (selector: string, value: string | { index: number }): Act =>
  async (page) => {
    await page.locator(selector).first().selectOption(value, { timeout: 15_000 });
  };

const back: Act = async (page) => {
  await page.goBack();
};

const tab = (at: number) => press(`.tabs li:nth-child(${at}) a`);

/** What a reader does, one after another on one page, and what is there when it is done. */
const steps: readonly (readonly [name: string, act: Act, shows?: string])[] = [
  ['an earlier period', press('.period-steps button:not(:disabled)')],
  ['another measure', pick('.measure select', 'anti-personnel-mines-found')],
  ['another kind of period', pick('.period-kind select', { index: 1 })],
  ['back', back],
  ['and back', back],
  ['per area', press('.colour-by-choice:last-child')],
  ['in total', press('.colour-by-choice')],
  ['one row of the legend', press('.legend-row:not(:disabled)'), '.legend-filter'],
  ['all rows', press('.legend-filter button')],
  ['the whole area', press('.strip-open'), '.strip-list .plot-legend-line'],
  ['its plot as a table', press('.area-plot-all'), '.plot-table'],
  ['an earlier period under it', press('.period-steps button:not(:disabled)')],
  ['the whole area closed', press('.strip-open')],
  ['the highest figure, by a key', (page) => page.locator('.map-canvas').press('Home')],
  ['its neighbours', (page) => page.locator('.map-canvas').press('n'), '.map-neighbours'],
  ['not any more', (page) => page.locator('.map-neighbours button').first().press('Escape')],
  ['a popup', (page) => page.locator('.map-canvas').press('Enter'), '.popup-facts'],
  ['in another period', press('.period-steps button:not(:disabled)'), '.popup'],
  ['its card', press('.popup-actions a'), '.card-fold'],
  ['unfolded', press('.card-fold[aria-expanded=false]')],
  ['folded', press('.card-fold[aria-expanded=true]')],
  ['a claim', press('.card .claim-item a'), '.claim-columns'],
  ['back to the district', press('.claim-back'), '.card-fold'],
  ['the card closed', press('.card-close')],
  ['the table', tab(2), '.table-grid'],
  ['sorted by name', press('.table-sort')],
  ['by name, from the end', press('.table-sort')],
  ['a card from it', press('.table-open'), '.card-fold'],
  ['that of another district', press('tr:nth-child(3) .table-open'), '.card-fold'],
  ['closed', press('.card-close')],
  ['plots', tab(3), '.plot-figure'],
  ['of another measure', pick('.plots-picker select', 'anti-personnel-mines-found')],
  ['the ledger', tab(4), '.ledger-row'],
  ['its rows with a word', (page) => page.locator('.ledger-search input').fill('lachin')],
  ['of one side', pick('.ledger-filters .filter:nth-last-child(2) select', 'armenia')],
  ['all rows again', press('.ledger-count button')],
  ['sources', tab(5), '.sources-item'],
  ['with a word', (page) => page.locator('.sources input[type=search]').fill('dashkasan')],
  ['one document unfolded', press('.sources-count button'), '.sources-claims .claim-item'],
  ['about', tab(6), '.about-counts'],
  ['the files', press('.about a[href*="view=data"]'), '.data-files'],
  ['the map', tab(1)],
  ['in Azerbaijani', inLanguage('az')],
  ['in Russian', inLanguage('ru')],
  ['in English', inLanguage('en')],
  ['dark', (page) => page.emulateMedia({ colorScheme: 'dark' })],
  ['the download', press('.page-download'), '.take-part'],
  ['a citation in another form', pick('.take-part:has(textarea) select >> nth=-1', 'bibtex')],
  ['the download closed', press('.take-close')],
  ['back', back],
  ['forward', async (page) => void (await page.goForward())],
];

function inLanguage(lang: string): Act {
  return async (page) => {
    await page.locator('.language-menu > summary').click();
    await page.locator(`.language-menu a[lang=${lang}]`).click();
    await expect(page.locator('html')).toHaveAttribute('lang', lang);
  };
}

/** An open page, and another one that nobody translates. */
async function openTwo(page: Page, manner: Manner, query = ''): Promise<readonly Page[]> {
  const untouched = await page.context().newPage();
  await Promise.all([page, untouched].map((each) => openAtlas(each, query)));
  await translate(page, manner);
  return [page, untouched];
}

/** Whatever was done on both, the translated page says what the untouched one says. */
async function expectSame(pages: readonly Page[], name: string): Promise<void> {
  const [translated, untouched] = pages;
  if (translated === undefined || untouched === undefined) throw new Error('Two pages');
  for (const page of pages) {
    await expect(page.locator('.loading-part, .loading-soon'), name).toHaveCount(0);
  }
  await expect
    .poll(async () => {
      const [ours, theirs] = await Promise.all(pages.map(readTexts));
      return differences(ours ?? [], theirs ?? []);
    }, name)
    .toEqual([]);
}

/** Texts that only one page has, or has at another place. */
function differences(ours: readonly string[], theirs: readonly string[]): readonly string[] {
  const length = Math.max(ours.length, theirs.length);
  return Array.from({ length }, (_, at) =>
    ours[at] === theirs[at] ? '' : `${ours[at]} for ${theirs[at]}`,
  )
    .filter((each) => each !== '')
    .slice(0, 5);
}

for (const [manner, tag] of [
  ['wrap', []],
  ['replace', ['@long']],
] as const) {
  test(
    `a page whose texts a translator ${manner}s says after each step what it says by itself`,
    { tag: [...tag] },
    async ({ page }) => {
      test.setTimeout(300_000);
      const pages = await openTwo(page, manner);
      await expectSame(pages, 'at the start');
      for (const [name, act, shows] of steps) {
        await test.step(name, async () => {
          await Promise.all(pages.map(act));
          for (const each of pages) {
            if (shows !== undefined) await expect(each.locator(shows).first()).toBeVisible();
          }
          await expectSame(pages, name);
          expect.soft(await textsBesideOthers(page), name).toEqual([]);
        });
      }
    },
  );
}

for (const manner of ['wrap', 'replace'] as const) {
  for (const width of ['1440×900', '390×844'] as const) {
    const phone = width === '390×844';
    test.describe(`every view at ${width}`, { tag: '@long' }, () => {
      test.use({ viewport: widths[width], hasTouch: phone });

      test(`is the same where a translator ${manner}s its texts`, async ({ page }) => {
        test.setTimeout(600_000);
        const pages = await openTwo(page, manner);
        // Each language from another one, so that all words of the page change in place.
        for (const lang of ['en', 'hy', 'en']) {
          for (const station of [...stations, ...(phone ? phoneStations : wideStations)]) {
            await Promise.all(pages.map((each) => goTo(each, station, lang)));
            await expectSame(pages, `${station.name} in ${lang}`);
            expect.soft(await textsBesideOthers(page), station.name).toEqual([]);
            await Promise.all(pages.map((each) => leave(each, station)));
          }
        }
      });
    });
  }
}

test.describe('translated before it works', () => {
  test.use({ expectedMessages: [/was drawn anew/] });

  for (const [which, late] of [
    ['before its script came', /assets\/index-[^/]+\.js/],
    ['before its figures came', /assets\/part-[^/]+\.json/],
  ] as const) {
    for (const manner of ['wrap', 'replace'] as const) {
      const tag = late.test('assets/index-x.js') === (manner === 'wrap') ? [] : ['@long'];
      test(
        `a page that was translated ${which} works (${manner})`,
        { tag },
        async ({ page }) => {
          const letGo = await holdBack(page, late);
          await page.goto('./', { waitUntil: 'commit' });
          await expect(page.locator('.masthead-brand')).toBeVisible();
          await translate(page, manner);
          await letGo();
          await untilDrawn(page);
          const untouched = await page.context().newPage();
          await openAtlas(untouched);
          await expectSame([page, untouched], 'at the start');
          for (const each of [page, untouched]) {
            await pick('.measure select', 'anti-personnel-mines-found')(each);
            await expect(each).toHaveURL(/anti-personnel/);
          }
          await expectSame([page, untouched], 'another measure');
        },
      );
    }
  }
});
