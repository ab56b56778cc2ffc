import type { Page } from '@playwright/test';
import type { Rect } from '../../../src/camera/shapes';
import { segment, segmentMeetsRect } from '../../../src/cartography/labels/region';
import { openAtlas, turnTo } from '../support/atlas';
import { readMapFrame } from '../support/mapFrame';
import { readBoxes, readLines, readOverlay, type Standing } from '../support/overlay';
import { expect, test } from '../support/test';
import { everyView, queryOf, type ViewLink } from '../support/views';
import { everyWidth, widths } from '../support/widths';

/** What lies over the map: title plate, popup, buttons, scale bar; the sheet on a phone. */
const OVER_MAP = ['.titleplate', '.popup', '.map-zoom', '.map-scale', '.sheet-bar'];

/** Less than this is rounding, in pixels. */
const SLACK = 0.5;

function meet(a: Rect, b: Rect): boolean {
  return (
    a.x + SLACK < b.x + b.width &&
    b.x + SLACK < a.x + a.width &&
    a.y + SLACK < b.y + b.height &&
    b.y + SLACK < a.y + a.height
  );
}

function isWithin(inner: Rect, outer: Rect): boolean {
  return (
    inner.x >= outer.x - SLACK &&
    inner.y >= outer.y - SLACK &&
    inner.x + inner.width <= outer.x + outer.width + SLACK &&
    inner.y + inner.height <= outer.y + outer.height + SLACK
  );
}

/**
 * What meets what, and what the edge of the map cuts. What lies beyond the edge waits there to be
 * panned to; a square stands at its town, wherever the edge is.
 */
async function faultsOf(page: Page): Promise<readonly string[]> {
  const { box } = await readMapFrame(page);
  const drawn = (await readOverlay(page)).filter((one) => meet(one, box));
  const over = await readBoxes(page, OVER_MAP);
  const say = ({ part, of }: Standing) => (part === of ? part : `${part} ${of}`);
  const meetings = drawn.flatMap((one, i) =>
    [...drawn.slice(i + 1), ...over]
      .filter((other) => meet(one, other))
      .map((other) => `${say(one)} meets ${say(other)}`),
  );
  const cut = drawn
    .filter((one) => one.part !== 'square' && !isWithin(one, box))
    .map((one) => `${say(one)} is cut by the edge`);
  return [...meetings, ...cut];
}

const sample: readonly ViewLink[] = [
  { m: 'area-cleared', t: '2023' },
  { m: 'area-cleared', t: '2024' },
  { m: 'mines-on-records', t: '@2021-07-03' },
  { m: 'anti-personnel-mines-found', t: '2022' },
  { m: 'mines-found', t: '2022' },
  { m: 'share-cleared-stated', t: '@2023-02-28' },
  { m: 'contaminated-area', t: '@2024-10-31' },
];

for (const width of everyWidth) {
  test.describe(width, () => {
    test.use({ viewport: widths[width] });

    const walk = async (page: Page, views: readonly ViewLink[]) => {
      await openAtlas(page);
      const faults = [];
      for (const view of views) {
        await turnTo(page, view);
        const found = await faultsOf(page);
        if (found.length > 0) faults.push({ view: queryOf(view), found });
      }
      expect(faults).toEqual([]);
    };

    const tag = width === '1024×768' ? '@long' : [];
    test(
      `Labels 1–4: nothing on the map overlaps or is cut, in views of every kind, ${width}`,
      { tag },
      async ({ page }) => {
        await walk(page, sample);
        expect((await readOverlay(page)).length, 'labels read').toBeGreaterThan(5);
      },
    );

    test(
      `Labels 1–4: nothing on the map overlaps or is cut, in any measure and period, ${width}`,
      { tag: '@long' },
      async ({ page }) => {
        test.setTimeout(600_000);
        await walk(page, everyView);
      },
    );
  });
}

for (const width of ['1440×900', '1024×768'] as const) {
  const tag = width === '1440×900' ? '@long' : [];
  test(
    `Labels 4: an open popup and the line from it lie on no label, ${width}`,
    { tag },
    async ({ page }) => {
      await page.setViewportSize(widths[width]);
      await openAtlas(page);
      const faults: string[] = [];
      for (const d of ['aghdam', 'fuzuli', 'kalbajar', 'zangilan', 'aghdara']) {
        await turnTo(page, { m: 'area-cleared', t: '2025', d });
        await expect(page.getByRole('dialog')).toBeVisible();
        const labels = (await readOverlay(page)).filter(({ part }) => part === 'label');
        const [line = []] = await readLines(page, 'popup');
        const [from, to] = line;
        if (from === undefined || to === undefined) throw new Error('The popup has no line');
        const tie = segment(from, to);
        faults.push(
          ...(await faultsOf(page)).map((fault) => `${d}: ${fault}`),
          ...labels
            .filter((label) => segmentMeetsRect(tie, label))
            .map(({ of }) => `${d}: line crosses ${of}`),
        );
      }
      expect(faults).toEqual([]);
    },
  );
}
