import type { Context, Outlines } from '../../src/places/types';
import { buildCountries } from './buildCountries';
import { buildWaters } from './buildWaters';
import { mapPositions } from './mapPositions';
import { roundPosition } from './roundPosition';
import { windRings } from './windRings';

/** What lies round and beneath the districts: countries, then the waters drawn above them. */
export function buildContext(outlines: Outlines): Context {
  const countries = buildCountries(outlines);
  const features = [...countries, ...buildWaters(countries)].map((feature) => ({
    ...feature,
    geometry: windRings(mapPositions(feature.geometry, (position) => roundPosition(position))),
  }));
  return { type: 'FeatureCollection', features };
}
