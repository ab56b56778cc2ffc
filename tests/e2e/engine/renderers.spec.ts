import { openAtlas, turnTo } from '../support/atlas';
import { coloursAt, sceneColours, spotsOn, type MapColours } from '../support/mapColours';
import { readOverlay, type Standing } from '../support/overlay';
import { switchTo } from '../support/renderer';
import { shownIn } from '../support/shown';
import { expect, test } from '../support/test';
import { everyView, queryOf, type ViewLink } from '../support/views';

/** A view for each state and texture. */
const ofEachState: readonly ViewLink[] = [
  { m: 'area-cleared', t: '2025' },
  { m: 'area-cleared', t: '2025', by: 'area' },
  { m: 'mines-on-records', t: '@2021-07-03' },
  { m: 'anti-personnel-mines-found', t: '2022' },
  { m: 'area-cleared', t: '..2025-09-24' },
];

interface Seen {
  readonly colours: MapColours;
  readonly standing: readonly Standing[];
}

const runs = [
  { name: 'views of every state', views: ofEachState, tag: [] },
  { name: 'every measure and period', views: everyView, tag: '@long' },
];

for (const { name, views, tag } of runs) {
  test(
    `both renderers draw the same colours, and labels in the same places: ${name}`,
    { tag },
    async ({ page, context }) => {
      test.setTimeout(60_000 + views.length * 20_000);
      const blank = await context.newPage();
      await openAtlas(page, views[0]);
      const walk = async () => {
        const seen = new Map<string, Seen>();
        for (const view of views) {
          await turnTo(page, view);
          const { scene } = shownIn(view);
          let colours: MapColours = new Map();
          await expect(async () => {
            const spots = await spotsOn(page, scene);
            colours = await coloursAt(blank, await page.screenshot(), spots, scene);
            expect(colours).toEqual(sceneColours(spots, scene));
          }).toPass({ timeout: 20_000 });
          seen.set(queryOf(view), { colours, standing: await readOverlay(page) });
        }
        return seen;
      };
      const byEngine = await walk();
      await switchTo(page, 'svg');
      const bySvg = await walk();
      expect(bySvg.size).toBe(new Set(views.map(queryOf)).size);
      for (const [view, { colours, standing }] of byEngine) {
        expect(colours.size, view).toBeGreaterThan(15);
        expect(bySvg.get(view)?.colours, view).toEqual(colours);
        expect(bySvg.get(view)?.standing, view).toEqual(standing);
      }
    },
  );
}
