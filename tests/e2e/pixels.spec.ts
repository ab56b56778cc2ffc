import type { FillSpec, LegendRow } from '../../src/cartography/types';
import type { PlaceId } from '../../src/ledger/types';
import { openAtlas, turnTo } from './support/atlas';
import { readMapFrame } from './support/mapFrame';
import { coloursOf } from './support/pixels';
import { shownIn } from './support/shown';
import { REACH, spotsOf } from './support/spots';
import { expect, test } from './support/test';
import type { ViewLink } from './support/views';

// Tall, so that the whole legend is in the picture; without motion, so that colours are there at once.
test.use({
  viewport: { width: 1440, height: 1200 },
  contextOptions: { reducedMotion: 'reduce' },
});

const views: readonly ViewLink[] = [
  { m: 'area-cleared', t: '2025' },
  { m: 'area-cleared', t: '2025', by: 'area' },
  { m: 'mines-on-records', t: '@2021-07-03' },
  { m: 'anti-personnel-mines-found', t: '2022' },
  { m: 'share-cleared-stated', t: '@2023-02-28' },
];

/** Other periods, and other looks of the states above. */
const moreViews: readonly ViewLink[] = [
  { m: 'area-cleared', t: '2023' },
  { m: 'mines-found', t: '2022' },
  { m: 'area-cleared', t: '..2025-09-24' },
  { m: 'contaminated-area', t: '@2024-10-31' },
];

/** The whole country, and near enough for its smallest cities. */
const COUNTRY = '6.9/40.15/47.6';

/** The row that counts a place once; others count it again for its texture or outline (S8). */
function isRowOf({ places, swatch }: LegendRow, place: PlaceId, fill?: FillSpec): boolean {
  return places.includes(place) && swatch.fill === fill?.fill;
}

for (const view of [...views, ...moreViews]) {
  const name = Object.values(view).join(' ');
  const tag = moreViews.includes(view) ? '@long' : view === views[2] ? '@both' : [];
  test(
    `K3: map, Scene and legend have one colour for each district, ${name}`,
    { tag },
    async ({ page, context }) => {
      const shown = shownIn(view);
      const blank = await context.newPage();
      await openAtlas(page, view);
      const read = new Set<PlaceId>();
      for (const at of [null, COUNTRY]) {
        if (at !== null) await turnTo(page, { ...view, at });
        const frame = await readMapFrame(page);
        const spots = [...spotsOf(frame, shown.scene)];
        const rows = [...shown.scene.legend.classes, ...shown.scene.legend.states];
        const swatches = await page.locator('.legend-row .swatch').evaluateAll((all) =>
          all.map((swatch) => {
            const { x, y, width, height } = swatch.getBoundingClientRect();
            return { x: x + width / 2, y: y + height / 2 };
          }),
        );
        expect(swatches, 'rows of the legend').toHaveLength(rows.length);

        await expect(async () => {
          const png = await page.screenshot();
          const fills = await coloursOf(
            blank,
            png,
            spots.map(([, spot]) => spot),
            REACH,
          );
          const keys = await coloursOf(blank, png, swatches, REACH);
          const wrong = spots.flatMap(([place], i) => {
            const fill = shown.scene.fills.get(place);
            const map = fill?.texture === null ? fills[i]?.at : fills[i]?.most;
            const legend = keys[rows.findIndex((row) => isRowOf(row, place, fill))]?.most;
            const right = map === fill?.base && legend === fill?.base;
            return right ? [] : [{ place, map, legend, scene: fill?.base }];
          });
          expect(wrong).toEqual([]);
        }).toPass({ timeout: 20_000 });
        for (const [place] of spots) read.add(place);
      }
      // At these two distances a few cities are smaller than what is read.
      expect(read.size).toBeGreaterThan(65);
    },
  );
}
