import { featureCollection, multiPolygon, union } from '@turf/turf';
import type { Feature, MultiPolygon, Polygon } from 'geojson';
import type { PlaceId } from '../ledger/types';
import { outlineIndex } from './outlineIndex';
import type { Outlines } from './types';

/**
 * One outline round all members of a group (S2): inner edges gone, a MultiPolygon where members lie
 * apart. Members without an outline (S10) add nothing; if none has one the MultiPolygon is empty.
 */
export function dissolve(
  outlines: Outlines,
  members: readonly PlaceId[],
): Feature<Polygon | MultiPolygon> {
  const index = outlineIndex(outlines);
  const drawn = [...new Set(members)].flatMap((member) => index.get(member) ?? []);
  const [first] = drawn;
  if (!first) return multiPolygon([]);
  if (drawn.length === 1) return { type: 'Feature', properties: {}, geometry: first.geometry };
  return union(featureCollection(drawn)) ?? multiPolygon([]);
}
