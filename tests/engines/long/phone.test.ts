import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findNginx } from '../../../scripts/lib/ensureNginx.mjs';
import { startNginx, type Served } from '../../e2e/support/nginx';
import type { Driver, Spot } from '../support/Driver';
import { everyEngine, openEngine } from '../support/engines';
import {
  aimAt,
  clickOn,
  expectNoComplaints,
  openAt,
  preferEngine,
  textOf,
  until,
  untilGone,
  untilSaid,
  untilSeen,
} from '../support/reader';

/** Where pictures of each step go, to be looked at; none are made without it. */
const pictures = process.env['WALK_PICTURES'];
const nginx = findNginx();

/** A finger or a mouse goes from here to there and comes to rest before it lets go. */
async function drag(page: Driver, from: Spot, to: Spot): Promise<void> {
  const steps = [0.2, 0.4, 0.6, 0.8, 1].map((share) => ({
    do: 'move' as const,
    milliseconds: 30,
    x: Math.round(from.x + (to.x - from.x) * share),
    y: Math.round(from.y + (to.y - from.y) * share),
  }));
  await page.gesture('mouse', [
    { do: 'move', ...from },
    { do: 'down' },
    ...steps,
    { do: 'pause', milliseconds: 300 },
    { do: 'up' },
  ]);
}

const query = (page: Driver, key: string) =>
  page.evaluate((of) => new URLSearchParams(location.search).get(of), key);

const heightOf = (page: Driver, selector: string) =>
  page.evaluate(
    (wanted) => document.querySelector(wanted)?.getBoundingClientRect().height ?? 0,
    selector,
  );

/** Its words stand for programs that read the page aloud: a phone does not draw them. */
const untilTitled = (page: Driver, words: string) =>
  until(`the title is “${words}”`, () =>
    page.evaluate(
      (wanted) => document.querySelector('.titleplate-title')?.textContent?.includes(wanted),
      words,
    ),
  );

const labels = (page: Driver) =>
  page.evaluate(() => document.querySelector('.map-overlay')?.textContent ?? '');

/** Waits for a file that the page has given, whole, and reads it. */
async function saved(page: Driver, name: RegExp): Promise<Buffer> {
  return until(`a file ${String(name)} is saved`, async () => {
    const file = (await readdir(page.downloads)).find((each) => name.test(each));
    if (file === undefined) return null;
    const bytes = await readFile(path.join(page.downloads, file));
    return bytes.length > 0 && bytes;
  });
}

describe.skipIf(nginx === null).each(everyEngine)(
  'a newcomer with a phone, on a stock nginx under a sub-path, in %s',
  (engine) => {
    let host: Served;
    let page: Driver;
    let pictured = 0;

    const look = async (what: string) => {
      if (pictures === undefined) return;
      await mkdir(pictures, { recursive: true });
      pictured += 1;
      const name = `${engine}-${String(pictured).padStart(2, '0')}-${what}.png`;
      await writeFile(path.join(pictures, name), await page.screenshot());
    };

    beforeAll(async () => {
      host = await startNginx(nginx ?? '', 'dist', '/a/b');
      page = await openEngine(engine, { size: { width: 390, height: 844 } });
      await preferEngine(page, host.url);
      await openAt(page, host.url);
    });
    afterAll(async () => {
      await page.close();
      await host.close();
    });

    it('sees what this is, and the figures of the newest year', async () => {
      await untilTitled(page, 'Land reported cleared in 2025');
      expect(await textOf(page, '.masthead')).toContain('Not a hazard map');
      await until('the labels have their figures', async () =>
        (await labels(page)).includes('8,718.6'),
      );
      await look('first');
    });

    it('drags the bottom sheet up, down, and to the middle again', async () => {
      const bar = async (): Promise<Spot> => {
        const at = await aimAt(page, { selector: '.page-controls .sheet-bar' });
        if (at === null) throw new Error('The sheet has no bar');
        return at;
      };
      const middle = await heightOf(page, '.page-controls');
      let from = await bar();
      await drag(page, from, { x: from.x, y: 180 });
      await until(
        'it is full',
        async () => (await heightOf(page, '.page-controls')) > middle + 100,
      );
      await look('sheet-full');
      from = await bar();
      await drag(page, from, { x: from.x, y: 800 });
      await until(
        'it is low',
        async () => (await heightOf(page, '.page-controls')) < middle - 100,
      );
      from = await bar();
      await drag(page, from, { x: from.x, y: 844 - middle });
      await until(
        'it is as it was',
        async () => (await heightOf(page, '.page-controls')) === middle,
      );
    });

    it('finds a district by its name and reads its card', async () => {
      await clickOn(page, '.find-box');
      await page.type('agdam');
      await untilSaid(page, '.find-match', 'Aghdam');
      await look('find');
      await page.press('Enter');
      await untilSaid(page, '.card h2', 'Aghdam');
      await look('card');
      await clickOn(page, '.card-close');
      await untilGone(page, '.card');
    });

    it('opens a district on the map, reads who says so, and closes it', async () => {
      const at = await until('Lachin is labelled', () =>
        page.evaluate(() => {
          const label = document.querySelector('[data-part="label"][data-of="lachin"]');
          const box = label?.getBoundingClientRect();
          return box && box.width > 0
            ? { x: box.x + box.width / 2, y: box.y + box.height / 2 }
            : null;
        }),
      );
      await page.click(at);
      await untilSaid(page, '.popup', '8,718.6');
      expect(await textOf(page, '.popup-safety')).toContain('Not a hazard map');
      await look('popup');
      await page.press('Escape');
      await untilGone(page, '.popup');
    });

    it('drags the map, and the address follows', async () => {
      const before = await query(page, 'at');
      await drag(page, { x: 120, y: 240 }, { x: 210, y: 280 });
      await until('the address follows', async () => (await query(page, 'at')) !== before);
      await until('the labels follow', async () => (await labels(page)).includes('8,718.6'));
      await look('dragged');
    });

    it('filters the ledger by words, and opens a claim', async () => {
      await clickOn(page, '.tabs-tab', 'Ledger');
      await untilSeen(page, '.ledger-row a');
      await clickOn(page, '.ledger-search input');
      await page.type('fuzuli');
      await until('rows are filtered', async () => (await query(page, 'q')) === 'fuzuli');
      await look('ledger');
      await clickOn(page, '.ledger-row a');
      await untilSeen(page, '.claim-columns');
      await look('claim');
      await page.back();
      await untilGone(page, '.claim-columns');
      await clickOn(page, '.tabs-tab', 'Map');
      await untilGone(page, '.ledger-row');
    });

    it('downloads the figures and a picture', async () => {
      await clickOn(page, '.page-download');
      await untilSeen(page, '.take-save');
      await look('download');
      await clickOn(page, '.take-save', 'Download: Spreadsheet, xlsx');
      const book = await saved(page, /\.xlsx$/);
      expect(book.subarray(0, 2).toString()).toBe('PK');
      await clickOn(page, '.take-save', 'Download: Table, csv');
      expect((await saved(page, /\.csv$/)).toString('utf8')).toContain('8718.6');
      await clickOn(page, '.take-actions button', 'Download the picture');
      const picture = await saved(page, /\.png$/);
      expect(picture.subarray(1, 4).toString()).toBe('PNG');
      expect(picture.readUInt32BE(16), 'px wide').toBeGreaterThan(1000);
      await clickOn(page, '.take-close');
      await untilGone(page, 'dialog');
    });

    it('takes the link of the view, and the link opens it', async () => {
      await clickOn(page, '.page-copy');
      await untilSeen(page, '.copied-link');
      await look('copied');
      const link = await page.evaluate(async () => {
        const field = document.querySelector<HTMLInputElement>('.copied-link input');
        return field?.value ?? location.href;
      });
      expect(link).toContain(host.url);
      await openAt(page, link);
      await untilTitled(page, 'Land reported cleared in 2025');
    });

    it('prints the view', async () => {
      const paper = await page.print();
      // WebKit prints for nobody but people: what it would print is looked at.
      if (paper !== null) expect(paper.subarray(0, 5).toString()).toBe('%PDF-');
      else {
        await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
        expect(await textOf(page, '.print')).toContain('Not a hazard map');
        await page.evaluate(() => dispatchEvent(new Event('afterprint')));
        await untilGone(page, '.print');
      }
    });

    it('met no error on the way', async () => {
      await expectNoComplaints(page);
    });
  },
);
