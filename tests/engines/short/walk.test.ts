import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { inflateSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import type { Driver } from '../support/Driver';
import { openEngine, walkedEngines } from '../support/engines';
import { emptyScrolls, strayBoxes } from '../support/placed';
import {
  clickOn,
  expectNoComplaints,
  openAt,
  textOf,
  until,
  untilGone,
  untilSaid,
  untilSeen,
} from '../support/reader';

/** A tab and what stands on its screen once it is whole. */
const screens = [
  ['Table', '.table-grid tbody tr:nth-child(5)'],
  ['Plots', '.plot-figure'],
  ['Ledger', '.ledger-row'],
  ['Sources', '.sources-item'],
  ['About', '.about-safety'],
] as const;

/** The name of each language, the language itself, and its word for the map. */
const languages = [
  ['Azərbaycanca', 'az', 'Xəritə'],
  ['Русский', 'ru', 'Карта'],
  ['Հայերեն', 'hy', 'Քարտեզ'],
  ['English', 'en', 'Map'],
] as const;

/** Waits for a file that the page has given, and reads it. */
async function saved(page: Driver, name: RegExp): Promise<Buffer> {
  const file = await until(`a file ${String(name)} is saved`, async () =>
    (await readdir(page.downloads)).find((each) => name.test(each)),
  );
  return until(`${file} is whole`, async () => {
    const bytes = await readFile(path.join(page.downloads, file));
    return bytes.length > 0 && bytes;
  });
}

/** A choice of a list that the system draws, which no driver can open. */
function choose(page: Driver, selector: string, value: string): Promise<void> {
  return page.evaluate(
    ([where, to]) => {
      const list = document.querySelector<HTMLSelectElement>(where);
      if (list === null) throw new Error(`There is no ${where}`);
      list.value = to;
      list.dispatchEvent(new Event('change', { bubbles: true }));
    },
    [selector, value] as const,
  );
}

/** How many pages a PDF has; Firefox packs what says so. */
function pagesIn(pdf: Buffer): number {
  const text = pdf.toString('latin1');
  const packed = [...text.matchAll(/\/ObjStm[^]*?stream\r?\n([^]*?)endstream/g)].map(
    ([, stream = '']) => inflateSync(Buffer.from(stream, 'latin1')).toString('latin1'),
  );
  return [text, ...packed].join('\n').match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0;
}

const query = (page: Driver) => page.evaluate(() => location.search);

describe.each(walkedEngines)('a walk in %s', (engine) => {
  let page: Driver;
  beforeAll(async () => {
    page = await openEngine(engine);
    await openAt(page, inject('site'));
  });
  afterAll(async () => {
    await page.close();
  });

  it('opens on the map with its figures, and the map engine takes over, where need be when asked', async () => {
    await untilSaid(page, '.titleplate-title', 'Land reported cleared in 2025');
    await untilSaid(page, '.legend', '8,000 to under 12,000');
    const drawnBy = await until('it is known who draws', () =>
      page.evaluate(() => {
        const [mark] = performance.getEntriesByName('map-ready') as PerformanceMark[];
        return (mark?.detail as { readonly renderer: string } | undefined)?.renderer;
      }),
    );
    if (drawnBy === 'svg') {
      // The processor draws here: the page does without the engine, and says why.
      await clickOn(page, '.map-options > summary');
      await untilSaid(page, '.map-simple', 'without graphics acceleration');
      await clickOn(page, '.map-simple input');
    }
    await until('the engine draws', () =>
      page.evaluate(
        () =>
          document.querySelector('[data-renderer]')?.getAttribute('data-renderer') === 'engine',
      ),
    );
    if (drawnBy === 'svg') await page.press('Escape');
    const labels = await page.evaluate(() =>
      [...document.querySelectorAll('[data-part="label"]')].map((label) => label.textContent),
    );
    expect(labels.join(' ')).toMatch(/Lachin\s*8,718\.6/);
    await expectNoComplaints(page);
  });

  it('a click on a district opens its figure, Escape closes it', async () => {
    const lachin = await page.evaluate(() => {
      const label = document.querySelector('[data-part="label"][data-of="lachin"]');
      const { x, y, width, height } = label?.getBoundingClientRect() ?? new DOMRect();
      return { x: x + width / 2, y: y + height / 2 };
    });
    await page.click(lachin);
    await untilSaid(page, '.popup', '8,718.6');
    expect(await textOf(page, '.popup-safety')).toContain('Not a hazard map');
    expect(await query(page)).toContain('d=lachin');
    await page.press('Escape');
    await untilGone(page, '.popup');
  });

  it('after a click, a key that opens a figure takes the focus along', async () => {
    const inPopup = () =>
      page.evaluate(() => document.activeElement?.closest('.popup') !== null);
    const fuzuli = await page.evaluate(() => {
      const label = document.querySelector('[data-part="label"][data-of="fuzuli"]');
      const { x, y, width, height } = label?.getBoundingClientRect() ?? new DOMRect();
      return { x: x + width / 2, y: y + height / 2 };
    });
    await page.click(fuzuli);
    await untilSaid(page, '.popup', '8,526.2');
    await page.press('Escape');
    await untilGone(page, '.popup');
    await page.press('Home');
    await page.press('Enter');
    await untilSaid(page, '.popup', '9,110.4');
    await until('the popup has the focus', inPopup);
    await page.press('Escape');
    await untilGone(page, '.popup');
  });

  it('another period and another measure', async () => {
    await clickOn(page, '.period-steps button', 'Earlier period');
    await untilSaid(page, '.titleplate-title', 'Land reported cleared in 2024');
    await choose(page, '.measure-select select', 'anti-personnel-mines-found');
    await untilSaid(page, '.titleplate-title', 'nti-personnel mines');
    await page.back();
    await untilSaid(page, '.titleplate-title', 'Land reported cleared in 2024');
    await page.back();
    await untilSaid(page, '.titleplate-title', 'Land reported cleared in 2025');
  });

  it('every screen by its tab, and Back to the map', async () => {
    for (const [tab, shows] of screens) {
      await clickOn(page, '.tabs-tab', tab);
      await untilSeen(page, shows);
      expect(await strayBoxes(page)).toEqual([]);
      expect(await emptyScrolls(page)).toEqual([]);
    }
    for (const [tab, shows] of screens.toReversed().slice(1)) {
      await page.back();
      await until(`${tab} is there again`, () =>
        page.evaluate((selector) => document.querySelector(selector) !== null, shows),
      );
    }
    await page.back();
    await until('the map is there again', async () => !(await query(page)).includes('view='));
    await expectNoComplaints(page);
  });

  it('every language', async () => {
    for (const [name, lang, map] of languages) {
      await clickOn(page, '.language-menu > summary');
      await clickOn(page, '.language-menu a', name);
      await until(`the page is in ${lang}`, () =>
        page.evaluate((to) => document.documentElement.lang === to, lang),
      );
      await untilSaid(page, '.tabs', map);
    }
  });

  it('a district is found by its name', async () => {
    await clickOn(page, '.find-box');
    await page.type('agdam');
    await untilSaid(page, '.find-match', 'Aghdam');
    await page.press('Enter');
    await untilSaid(page, '.card h2', 'Aghdam');
    await clickOn(page, '.card-close');
    await untilGone(page, '.card');
  });

  it('the figures are saved as a file', async () => {
    await clickOn(page, '.page-download');
    await clickOn(page, '.take-save', 'Download: Table, csv');
    const table = (await saved(page, /\.csv$/)).toString('utf8');
    expect(table).toContain('Lachin');
    expect(table).toContain('8718.6');
    await clickOn(page, '.take-close');
    await untilGone(page, 'dialog');
  });

  it('prints the view on one sheet', async () => {
    const paper = await page.print();
    if (paper === null) {
      // Nobody but a person can print there: what the engine would draw is looked at.
      await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
      const sheet = await page.evaluate(() => document.querySelector('.print')?.textContent);
      expect(sheet).toContain('8,526.2');
      expect(sheet).toContain('Not a hazard map');
      await page.evaluate(() => dispatchEvent(new Event('afterprint')));
      await untilGone(page, '.print');
      return;
    }
    expect(paper.subarray(0, 5).toString()).toBe('%PDF-');
    expect(pagesIn(paper)).toBe(1);
  });

  it('a link opens its own view, and the page of a language its own language', async () => {
    await openAt(page, `${inject('site')}az.html?m=mines-on-records&t=@2021-07-03&d=fuzuli`);
    await untilSaid(page, '.popup', 'Füzuli');
    await openAt(page, `${inject('site')}?c=cleared-total-2023-cabinet`);
    await untilSeen(page, '.claim-columns');
    await expectNoComplaints(page);
  });

  it('without scripts there are map, figures and sources', async () => {
    await page.close();
    page = await openEngine(engine, { javaScript: false });
    await page.goto(inject('site'));
    // The pictures wait for the style sheet.
    await untilSeen(page, '.map-first > svg:not(.map-first-narrow)');
    await untilSeen(page, '.paper-table tr');
    await untilSeen(page, '.paper-sources a');
    await untilSeen(page, '.unscripted');
  });
});
