import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import type { LabelKind, Scene } from '../../../src/cartography/types';
import { coloursAt, sceneColours, spotsOn } from '../../e2e/support/mapColours';
import { shownIn } from '../../e2e/support/shown';
import { queryOf, type ViewLink } from '../../e2e/support/views';
import { everyWidth, widths, type Width } from '../../e2e/support/widths';
import type { Driver } from '../support/Driver';
import { everyEngine, openEngine } from '../support/engines';
import { expectNoComplaints, openAt, preferEngine, until } from '../support/reader';

/** Plain classes, joint figures with their texture, partial and disputed ones. */
const views: readonly ViewLink[] = [
  { m: 'area-cleared', t: '2025' },
  { m: 'mines-on-records', t: '@2021-07-03' },
  { m: 'anti-personnel-mines-found', t: '2022' },
];

/** Where labels stand, by the place or group that they are of: the middle of each, whole px. */
type Places = Readonly<Record<string, readonly [number, number]>>;

const LEFT_OVER: ReadonlySet<LabelKind> = new Set(['none', 'country', 'context']);

/** As Chromium has them, by window and view: it goes first. */
const inChromium = new Map<string, Places>();

function labelPlaces(page: Driver): Promise<Places> {
  return page.evaluate(() =>
    Object.fromEntries(
      [...document.querySelectorAll('.map-overlay [data-part="label"], [data-part="box"]')].map(
        (label) => {
          const { x, y, width, height } = label.getBoundingClientRect();
          return [label.getAttribute('data-of') ?? '', [x + width / 2, y + height / 2]];
        },
      ),
    ),
  );
}

/**
 * Of what has a figure or is named by one: labels that stand elsewhere, or in one engine alone. Names of
 * neighbours take the room that is left beside the title, which each engine breaks in its own lines.
 */
function movedLabels(here: Places, there: Places, { labels }: Scene): readonly string[] {
  /** Letters are as wide as an engine makes them; their middle stays. */
  const NEAR = 2;
  const neighbours = new Set(
    labels.flatMap(({ id, kind }) => (LEFT_OVER.has(kind) ? [id] : [])),
  );
  const all = new Set([...Object.keys(here), ...Object.keys(there)]);
  return [...all].flatMap((of) => {
    if (neighbours.has(of)) return [];
    const [a, b] = [here[of], there[of]];
    const near =
      a !== undefined && b !== undefined && Math.hypot(a[0] - b[0], a[1] - b[1]) < NEAR;
    return near
      ? []
      : [`${of}: ${a?.join(' ') ?? 'none'}, in Chromium ${b?.join(' ') ?? 'none'}`];
  });
}

describe.each(everyEngine)('the map in %s', (engine) => {
  let page: Driver;
  beforeAll(async () => {
    page = await openEngine(engine);
    await preferEngine(page, inject('site'));
  });
  afterAll(() => page.close());

  const cases = everyWidth.flatMap((width) =>
    views.map((view): readonly [Width, string, ViewLink] => [width, queryOf(view), view]),
  );
  it.each(cases)(
    '%s %s: colours are the scene’s, labels stand as in Chromium',
    async (...given) => {
      const [width, query, view] = given;
      await page.resize(widths[width]);
      await openAt(page, inject('site') + query);
      await until('the map engine draws', () =>
        page.evaluate(
          () =>
            performance.getEntriesByName('map-ready').length > 0 &&
            document.querySelector('[data-renderer="engine"]') !== null,
        ),
      );
      const { scene } = shownIn(view);
      // Read anew each time: a map may still move to where it rests, and its labels with it.
      await until('every colour is the one of the scene', async () => {
        const spots = await spotsOn(page, scene);
        const colours = await coloursAt(page, await page.screenshot(), spots, scene);
        const wrong = [...sceneColours(spots, scene)].flatMap(([place, colour]) =>
          colours.get(place) === colour
            ? []
            : [`${place}: ${colours.get(place)}, not ${colour}`],
        );
        if (wrong.length > 0) throw new Error(wrong.join('; '));
        expect(spots.size, 'places whose colour can be read').toBeGreaterThan(5);
        return true;
      });

      const key = `${width} ${query}`;
      if (engine === 'chromium') {
        let before = await labelPlaces(page);
        await until('the labels are at rest', async () => {
          const now = await labelPlaces(page);
          const rests = movedLabels(now, before, scene).length === 0;
          before = now;
          return rests;
        });
        inChromium.set(key, before);
      } else {
        const there = inChromium.get(key);
        if (there === undefined) throw new Error('Chromium has not shown this view');
        await until('labels stand as in Chromium', async () => {
          const moved = movedLabels(await labelPlaces(page), there, scene);
          if (moved.length > 0) throw new Error(moved.join('; '));
          return true;
        });
      }
      await expectNoComplaints(page);
    },
  );
});
