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
    page.locator(`${selector}:visible`).first().click();

const pick =
  (selector: string, value: string): Act =>
  async (page) => {
    await page.locator(selector).first().selectOption(value);
  };

const back: Act = async (page) => {
  await page.goBack();
};

const tab = (at: number) => press(`.tabs li:nth-child(${at}) a`);

/** What a reader does, one after another on one page, and what is there when it is done. */
const steps: readonly (readonly [name: string, act: Act, shows?: string])[] = [
  ['an earlier period', press('.period-steps button:not(:disabled)')],
  ['another measure', pick('.measure select', 'anti-personnel-mines-found')],
  ['another kind of period', pick('.period-kind select', 'span')],
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
  ['the table', tab(2), '.table-grid'],
  ['sorted by name', press('.table-sort')],
  ['by name, from the end', press('.table-sort')],
  ['a popup', press('.table-open'), '.popup-facts'],
  ['of another district', press('tr:nth-child(3) .table-open'), '.popup-facts'],
  ['in another period', press('.period-steps button:last-child:not(:disabled)')],
  ['its card', press('.popup-actions a'), '.card-fold'],
  ['unfolded', press('.card-fold[aria-expanded=false]')],
  ['folded', press('.card-fold[aria-expanded=true]')],
  ['a claim', press('.card .claim-item a'), '.claim-columns'],
  ['back to the district', press('.claim-back'), '.card-fold'],
  ['the card closed', press('.card-close')],
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
            await Promise.all(pages.map((each) => leave(each, station)));
          }
        }
      });
    });
  }
}

for (const [which, late] of [
  ['before its script came', /assets\/index-[^/]+\.js/],
  ['before its figures came', /assets\/part-[^/]+\.json/],
] as const) {
  for (const manner of ['wrap', 'replace'] as const) {
    test(`a page that was translated ${which} works (${manner})`, async ({ page }) => {
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
    });
  }
}

test('no text that React keeps stands beside another node: each has an element of its own', async ({
  page,
}) => {
  test.setTimeout(300_000);
  await openAtlas(page);
  expect.soft(await textsBesideOthers(page), 'at the start').toEqual([]);
  for (const station of [...stations, ...wideStations]) {
    await goTo(page, station, 'en');
    expect.soft(await textsBesideOthers(page), station.name).toEqual([]);
    await leave(page, station);
  }
});
