import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { stations } from '../../e2e/support/stations';
import { everyWidth, widths } from '../../e2e/support/widths';
import type { Driver } from '../support/Driver';
import { everyEngine, openEngine } from '../support/engines';
import { emptyScrolls, strayBoxes } from '../support/placed';
import {
  expectNoComplaints,
  openAt,
  preferEngine,
  until,
  untilGone,
  untilSeen,
} from '../support/reader';

/** What a link leads to by itself. */
const linked = stations.filter(({ act }) => act === undefined);

/** What lies beneath something else in Chromium too, by window and station: it goes first. */
const beneathInChromium = new Map<string, readonly string[]>();

interface Covered {
  readonly control: string;
  /** What a click in its middle reaches instead. */
  readonly over: string;
}

/** Controls in the window that a click in their middle does not reach, nor after scrolling to them. */
function beneath(page: Driver): Promise<readonly Covered[]> {
  return page.evaluate(() => {
    const middleOf = (control: Element) => {
      // A link over two lines is not hit between them, nor where some browsers have an empty piece of it.
      const piece = [...control.getClientRects()].find((rect) => rect.width >= 2);
      const { x, y, width, height } = piece ?? new DOMRect();
      return { x: x + width / 2, y: y + height / 2, seen: width >= 2 && height >= 2 };
    };
    const isReached = (control: Element) => {
      const { x, y } = middleOf(control);
      const top = document.elementFromPoint(x, y);
      return top !== null && (control.contains(top) || top.closest('label, summary') !== null);
    };
    const coverOf = (control: Element) => {
      const { x, y } = middleOf(control);
      const top = document.elementFromPoint(x, y);
      return top === null ? 'nothing' : `${top.tagName} ${top.getAttribute('class') ?? ''}`;
    };
    const isReachedScrolled = (control: Element) => {
      const scrolled: (readonly [Element, number])[] = [];
      for (let at = control.parentElement; at !== null; at = at.parentElement) {
        if (at.scrollHeight > at.clientHeight) scrolled.push([at, at.scrollTop]);
      }
      control.scrollIntoView({ block: 'center', behavior: 'instant' });
      const reached = isReached(control);
      for (const [element, top] of scrolled) element.scrollTop = top;
      return reached;
    };
    return [...document.querySelectorAll('a[href], button, input, select, summary')].flatMap(
      (control) => {
        const { x, y, seen } = middleOf(control);
        const inWindow = x > 0 && y > 0 && x < innerWidth && y < innerHeight;
        if (!seen || !inWindow || isReached(control) || isReachedScrolled(control)) return [];
        const name = control.getAttribute('aria-label') ?? control.textContent ?? '';
        return [
          {
            control: `${control.tagName} ${control.className} ${name.slice(0, 40)}`,
            over: coverOf(control),
          },
        ];
      },
    );
  });
}

const sidewards = (page: Driver) =>
  page.evaluate(() => document.documentElement.scrollWidth - innerWidth);

describe.each(everyEngine)('every screen in %s', (engine) => {
  let page: Driver;
  beforeAll(async () => {
    page = await openEngine(engine);
    await preferEngine(page, inject('site'));
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
      if (engine === 'chromium') {
        beneathInChromium.set(
          where,
          (await beneath(page)).map(({ control }) => control),
        );
      } else {
        const there = beneathInChromium.get(where) ?? [];
        await until(`${where}: nothing lies beneath what it does not in Chromium`, async () => {
          const covered = (await beneath(page)).filter(
            ({ control }) => !there.includes(control),
          );
          if (covered.length > 0) throw new Error(JSON.stringify(covered));
          return true;
        });
      }
    }
    await expectNoComplaints(page);
  });
});
