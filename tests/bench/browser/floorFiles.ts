import { light } from '../../../src/cartography/colours';
import { fillSpecOf } from '../../../src/cartography/fillSpecOf';
import { figuresFor } from '../../../src/figures/figuresFor';
import { periodsOf } from '../../../src/figures/periodsOf';
import { indexLedger } from '../../../src/ledger/index/indexLedger';
import { mapPlaces } from '../../../src/places/mapPlaces';
import type { PageWorld } from '../data/pageWorld';

/**
 * What a floor fetches: the outlines that the atlas has, and the colours of the two newest years of
 * its measure.
 */
export function floorFiles({
  ledger,
  outlines,
  measure,
}: PageWorld): ReadonlyMap<string, string> {
  const world = { index: indexLedger(ledger), places: mapPlaces(ledger, outlines, []) };
  const years = periodsOf(world, measure).filter(
    ({ period, districts }) => period.kind === 'year' && districts > 0,
  );
  const views = years
    .slice(-2)
    .toReversed()
    .map(({ period }) => {
      const set = figuresFor(world, { metric: measure, period, by: 'total' });
      return Object.fromEntries(
        set.figures.map((figure) => [
          figure.place,
          fillSpecOf(figure, set.classes, light).base,
        ]),
      );
    });
  return new Map([
    ['outlines.json', JSON.stringify(outlines)],
    ['values.json', JSON.stringify(views)],
  ]);
}
