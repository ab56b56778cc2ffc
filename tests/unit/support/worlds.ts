import { readFileSync } from 'node:fs';
import type { FeatureCollection } from 'geojson';
import type { FigureWorld } from '../../../src/figures/FigureWorld';
import { figuresFor } from '../../../src/figures/figuresFor';
import type { Figure, FigureSet } from '../../../src/figures/types';
import { indexLedger } from '../../../src/ledger/index/indexLedger';
import { readTables } from '../../../src/ledger/parse/parseLedger';
import type { Claim, Ledger } from '../../../src/ledger/types';
import { mapPlaces } from '../../../src/places/mapPlaces';
import { parseWithoutOutline } from '../../../src/places/parseWithoutOutline';
import type { Outline, Outlines } from '../../../src/places/types';
import type { View } from '../../../src/view/View';
import { parsePeriod } from '../../../src/view/link/codecs';
import { ledger } from './claims';

const data = new URL('../../../data/', import.meta.url);
const read = (name: string) => readFileSync(new URL(name, data), 'utf8');

export const realOutlines: Outlines = JSON.parse(read('boundaries/districts.geojson'));
export const realContext: FeatureCollection = JSON.parse(read('boundaries/context.geojson'));

/** The ledger as delivered, on the real outlines. */
export const realWorld: FigureWorld = (() => {
  const parsed = readTables({
    claims: read('claims.csv'),
    sources: read('sources.csv'),
    places: read('places.csv'),
    metrics: read('metrics.csv'),
    links: read('links.csv'),
    'boundary-changes': read('boundary-changes.csv'),
    version: 'test',
  });
  const without = parseWithoutOutline(read('boundaries/without-outline.csv'));
  return {
    index: indexLedger(parsed.ledger),
    places: mapPlaces(parsed.ledger, realOutlines, without),
  };
})();

/** A square of one degree at column `i`: neighbours touch. */
function squareOutline(id: string, i: number): Outline {
  return {
    type: 'Feature',
    properties: { id, name_en: id, name_az: id, name_ru: id, name_hy: id, iso_3166_2: '' },
    geometry: {
      type: 'Polygon',
      coordinates: [
        [
          [i, 0],
          [i + 1, 0],
          [i + 1, 1],
          [i, 1],
          [i, 0],
        ],
      ],
    },
  };
}

/** A made-up ledger on a row of square districts, one for each of its districts. */
export function worldOf(claims: readonly Claim[], more: Partial<Ledger> = {}): FigureWorld {
  const made = ledger(claims, more);
  const districts = made.places.filter((place) => place.kind === 'district');
  const outlines: Outlines = {
    type: 'FeatureCollection',
    features: districts.map((place, i) => squareOutline(place.id, i)),
  };
  return { index: indexLedger(made), places: mapPlaces(made, outlines, []) };
}

/** Figures of a measure in a period written as in a link. */
export function figures(
  world: FigureWorld,
  period: string,
  metric = 'cleared',
  by: View['by'] = 'total',
): FigureSet {
  const parsed = parsePeriod(period);
  if (parsed === null) throw new Error(`Not a period: ${period}`);
  return figuresFor(world, { metric, period: parsed, by });
}

/** The figure of one place; throws where the period does not have the place. */
export function figure(
  world: FigureWorld,
  place: string,
  period: string,
  metric = 'cleared',
  by: View['by'] = 'total',
): Figure {
  const found = figures(world, period, metric, by).byPlace.get(place);
  if (found === undefined) throw new Error(`No figure for ${place} in ${period}`);
  return found;
}
