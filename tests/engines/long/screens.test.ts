import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { stations } from '../../e2e/support/stations';
import { everyWidth, widths } from '../../e2e/support/widths';
import type { Driver } from '../support/Driver';
import { everyEngine, openEngine } from '../support/engines';
import { emptyScrolls, strayBoxes } from '../support/placed';
import { expectNoComplaints, openAt, untilGone, untilSeen } from '../support/reader';

/** What a link leads to by itself. */
const linked = stations.filter(({ act }) => act === undefined);

/** What lies beneath something else in Chromium too, by window and station: it goes first. */
const beneathInChromium = new Map<string, readonly string[]>();

/** Controls in the window that a click in their middle does not reach. */
function beneath(page: Driver): Promise<readonly string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('a[href], button, input, select, summary')].flatMap(
      (control) => {
        const { x, y, width, height } = control.getBoundingClientRect();
        const [midX, midY] = [x + width / 2, y + height / 2];
        const inWindow = midX > 0 && midY > 0 && midX < innerWidth && midY < innerHeight;
        if (width < 2 || height < 2 || !inWindow) return [];
        const top = document.elementFromPoint(midX, midY);
        if (top !== null && (control.contains(top) || top.closest('label, summary') !== null)) {
          return [];
        }
        const name = control.getAttribute('aria-label') ?? control.textContent ?? '';
        return [`${control.tagName} ${control.className} ${name.slice(0, 40)}`];
      },
    ),
  );
}

const sidewards = (page: Driver) =>
  page.evaluate(() => document.documentElement.scrollWidth - innerWidth);

describe.each(everyEngine)('every screen in %s', (engine) => {
  let page: Driver;
  beforeAll(async () => {
    page = await openEngine(engine);
  });
  afterAll(() => page.close());

  it.each(everyWidth)('%s', async (width) => {
    await page.resize(widths[width]);
    await openAt(page, inject('site'));
    for (const { name, query, shows } of linked) {
      const where = `${width}, ${name}`;
      await page.evaluate((to) => {
        history.pushState(null, '', to);
        dispatchEvent(new PopStateEvent('popstate'));
      }, `?${query}`);
      await untilGone(page, '.loading-soon');
      await untilSeen(page, shows);
      await untilGone(page, '.loading-part');
      expect(await strayBoxes(page), where).toEqual([]);
      expect(await emptyScrolls(page), where).toEqual([]);
      expect(await sidewards(page), `${where}: px beyond the window`).toBeLessThanOrEqual(0);
      const covered = await beneath(page);
      if (engine === 'chromium') beneathInChromium.set(where, covered);
      else {
        const there = beneathInChromium.get(where) ?? [];
        expect(
          covered.filter((control) => !there.includes(control)),
          `${where}: beneath something, and not so in Chromium`,
        ).toEqual([]);
      }
    }
    await expectNoComplaints(page);
  });
});
