import type { Page } from '@playwright/test';
import type { FillSpec, LegendRow } from '../../../src/cartography/types';
import type { PlaceId } from '../../../src/ledger/types';
import { expect } from './test';
import { readMapFrame } from './mapFrame';
import { coloursOf, type Spot } from './pixels';
import type { Shown } from './shown';
import { REACH, spotsOf } from './spots';

/** The row that counts a place once; others count it again for its texture or outline (S8). */
function isRowOf({ places, swatch }: LegendRow, place: PlaceId, fill?: FillSpec): boolean {
  return places.includes(place) && swatch.fill === fill?.fill;
}

/**
 * Waits until map, Scene and legend have one colour for each district in sight (K3), and gives back
 * the districts that were read. The window must be tall enough for the whole legend.
 * @param blank a page without a content security policy
 */
export async function expectOneColour(
  page: Page,
  blank: Page,
  { scene, legend }: Pick<Shown, 'scene' | 'legend'>,
): Promise<readonly PlaceId[]> {
  const rows = [...legend.classes, ...legend.states];
  let spots: readonly [PlaceId, Spot][] = [];
  await expect(async () => {
    spots = [...spotsOf(await readMapFrame(page), scene)];
    const swatches = await page.locator('.legend-row .swatch').evaluateAll((all) =>
      all.map((swatch) => {
        const { x, y, width, height } = swatch.getBoundingClientRect();
        return { x: x + width / 2, y: y + height / 2 };
      }),
    );
    expect(swatches, 'rows of the legend').toHaveLength(rows.length);
    const png = await page.screenshot();
    const fills = await coloursOf(
      blank,
      png,
      spots.map(([, spot]) => spot),
      REACH,
    );
    const keys = await coloursOf(blank, png, swatches, REACH);
    const wrong = spots.flatMap(([place], i) => {
      const fill = scene.fills.get(place);
      const map = fill?.texture === null ? fills[i]?.at : fills[i]?.most;
      const key = keys[rows.findIndex((row) => isRowOf(row, place, fill))]?.most;
      const right = map === fill?.base && key === fill?.base;
      return right ? [] : [{ place, map, legend: key, scene: fill?.base }];
    });
    expect(wrong).toEqual([]);
  }).toPass({ timeout: 20_000 });
  return spots.map(([place]) => place);
}
