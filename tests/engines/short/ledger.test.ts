import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import type { Driver } from '../support/Driver';
import { everyEngine, openEngine } from '../support/engines';
import { emptyScrolls, strayBoxes } from '../support/placed';
import {
  aimAt,
  clickOn,
  expectNoComplaints,
  openAt,
  until,
  untilSeen,
} from '../support/reader';

const windows = [
  ['desktop', { width: 1440, height: 900 }],
  ['phone', { width: 390, height: 844 }],
] as const;

describe.each(everyEngine)('the ledger in %s', (engine) => {
  let page: Driver;
  beforeAll(async () => {
    page = await openEngine(engine);
  });
  afterAll(() => page.close());

  it.each(windows)('each thing is hit where it is seen: %s', async (_, size) => {
    await page.resize(size);
    await openAt(page, `${inject('site')}?view=ledger`);
    await untilSeen(page, '.ledger-row a');
    expect(await aimAt(page, { selector: '.ledger-search input' })).toMatchObject({
      hit: true,
    });
    if (size.width > 720) {
      for (const filter of [1, 2, 3, 4, 5]) {
        const selector = `.ledger-filters > :nth-child(${filter}) select`;
        expect(await aimAt(page, { selector })).toMatchObject({ hit: true });
      }
    }
    // From edge to edge each row is the link of its own claim; WebKit's scroll bar lies over the last of it.
    const missed = await page.evaluate(() =>
      [...document.querySelectorAll('.ledger-row')].slice(0, 5).flatMap((row) => {
        const { left, top, width, height } = row.getBoundingClientRect();
        const own = row.querySelector('a');
        return [0.01, 0.1, 0.25, 0.5, 0.75, 0.9].flatMap((x) =>
          [0.1, 0.5, 0.9].flatMap((y) => {
            const hit = document.elementFromPoint(left + x * width, top + y * height);
            return hit === own ? [] : [`${x} ${y}: ${hit?.outerHTML.slice(0, 100)}`];
          }),
        );
      }),
    );
    expect(missed).toEqual([]);
    expect(await strayBoxes(page)).toEqual([]);
    expect(await emptyScrolls(page)).toEqual([]);
  });

  it('a click at the far end of a row opens its claim, and Back closes it', async () => {
    await page.resize({ width: 1440, height: 900 });
    await openAt(page, `${inject('site')}?view=ledger`);
    await clickOn(page, '.ledger-search input');
    await page.type('agh');
    await until('rows are sifted', () =>
      page.evaluate(() => new URLSearchParams(location.search).get('q') === 'agh'),
    );
    // The rows follow the words, and the address.
    await until('the count tells of fewer', () =>
      page.evaluate(() =>
        /\d of \d/.test(document.querySelector('.ledger-count')?.textContent ?? ''),
      ),
    );
    const row = await until('there are rows', () =>
      page.evaluate(() => {
        const third = document.querySelectorAll('.ledger-row')[2];
        const link = third?.querySelector('a');
        if (third === undefined || link == null) return null;
        const { right, top, height } = third.getBoundingClientRect();
        return { x: right - 8, y: top + height / 2, href: link.getAttribute('href') ?? '' };
      }),
    );
    const claim = new URLSearchParams(row.href.split('?')[1]).get('c');
    expect(claim).not.toBeNull();
    await page.click(row);
    await untilSeen(page, '.claim-columns');
    expect(await page.evaluate(() => new URLSearchParams(location.search).get('c'))).toBe(
      claim,
    );
    await page.back();
    await until('the card is gone', () =>
      page.evaluate(() => document.querySelector('.claim-columns') === null),
    );
    await expectNoComplaints(page);
  });
});
