import { expect, type Page } from '@playwright/test';
import { turnToQuery } from './ledgerWalk';

/** A state of the page that a reader may stand before, reached the same way in every language. */
export interface Station {
  readonly name: string;
  /** What the link says, the language aside. */
  readonly query: string;
  /** What is in sight once it is there. */
  readonly shows: string;
  /** What the reader does after following the link. Escape undoes it. */
  readonly act?: (page: Page) => Promise<void>;
}

const press = (selector: string) => async (page: Page) =>
  page.locator(selector).first().click();

const found2022 = 'm=anti-personnel-mines-found&t=2022';
const records2021 = 'm=mines-on-records&t=@2021-07-03';

/** At every width. A search keeps long lists short: one row is like the next. */
export const stations: readonly Station[] = [
  { name: 'map', query: 't=2025', shows: '.map-stage' },
  { name: 'map, per area', query: 't=2025&by=area', shows: '.map-stage' },
  { name: 'popup', query: 't=2025&d=lachin', shows: '.popup' },
  { name: 'popup, partial figure', query: `${found2022}&d=lachin`, shows: '.popup' },
  { name: 'popup, joint figure', query: `${records2021}&d=fuzuli`, shows: '.popup' },
  { name: 'popup, disputed figure', query: `${found2022}&d=tartar`, shows: '.popup' },
  { name: 'popup, no figure', query: 't=2025&d=baku', shows: '.popup' },
  { name: 'card', query: `${found2022}&card=lachin`, shows: '.card-fold' },
  {
    name: 'card, unfolded',
    query: 't=2023&card=kalbajar',
    shows: '.card-place',
    act: press('.card-fold[aria-expanded="false"]'),
  },
  { name: 'claim', query: 'c=cleared-total-2023-cabinet', shows: '.claim-columns' },
  {
    name: 'claim, report of a mistake',
    query: 'view=ledger&q=aghdam&c=killed-aghdam-since-1991-20220118',
    shows: '.claim-report-text',
    act: press('.claim-actions > [aria-expanded]'),
  },
  { name: 'table', query: 'view=table&t=2025', shows: '.table-grid' },
  { name: 'table, joint figures', query: `view=table&${records2021}`, shows: '.table-grid' },
  { name: 'plots', query: 'view=plots', shows: '.plot-figure' },
  { name: 'ledger', query: 'view=ledger&q=dashkasan', shows: '.ledger-count' },
  { name: 'sources', query: 'view=sources&q=dashkasan', shows: '.sources-item' },
  { name: 'about', query: 'view=about', shows: '.about-safety' },
  { name: 'data', query: 'view=data', shows: '.data-files' },
  {
    name: 'search',
    query: 't=2025',
    shows: '.find-match',
    act: (page) => page.locator('.find-box').fill('aghd'),
  },
  {
    name: 'whole area',
    query: 't=2025',
    shows: '.strip-list .claim-item',
    act: press('.strip-open'),
  },
  { name: 'notices', query: 'm=nonsense&t=9999', shows: '.notices-item' },
];

/** Where the bar of the page has room for them. */
export const wideStations: readonly Station[] = [
  {
    name: 'download',
    query: 't=2025',
    shows: '.take-part',
    act: press('.page-download'),
  },
  // Where the bar has no room for it, the download offers citations too.
  {
    name: 'cite',
    query: 't=2025',
    shows: '.take-part',
    act: press('.page-cite:visible, .page-download'),
  },
  {
    name: 'languages',
    query: 't=2025',
    shows: '.language-menu li',
    act: press('.language-menu > summary'),
  },
  {
    name: 'themes',
    query: 't=2025',
    shows: '.theme-choices',
    act: press('.theme-menu > summary'),
  },
  {
    name: 'map options',
    query: 't=2025',
    shows: '.map-options-list',
    act: press('.map-options > summary'),
  },
];

/** On a phone. */
export const phoneStations: readonly Station[] = [
  {
    name: 'sheet, full',
    query: 't=2025',
    shows: '.sheet-full',
    // From wherever it stands.
    act: async (page) => {
      const bar = page.locator('.page-controls > .sheet-bar');
      await bar.press('ArrowUp');
      await bar.press('ArrowUp');
    },
  },
  {
    name: 'sheet, middle',
    query: 't=2025',
    shows: '.sheet-middle',
    act: (page) => page.locator('.page-controls > .sheet-bar').press('ArrowDown'),
  },
  {
    name: 'sheet, low',
    query: 't=2025',
    shows: '.sheet-low',
    act: (page) => page.locator('.page-controls > .sheet-bar').press('ArrowDown'),
  },
];

/** Takes an open page there, without loading it again. */
export async function goTo(page: Page, station: Station, lang: string): Promise<void> {
  await turnToQuery(page, `?${station.query}&lang=${lang}`);
  await station.act?.(page);
  await expect(page.locator(station.shows).first(), station.name).toBeVisible();
  await expect(page.locator('.loading-part'), station.name).toHaveCount(0);
}

/** Undoes what was done at a station, so that the next can be reached. */
export async function leave(page: Page, station: Station): Promise<void> {
  if (station.act !== undefined) await page.keyboard.press('Escape');
}
