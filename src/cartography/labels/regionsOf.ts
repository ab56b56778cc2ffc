import type { PlaceId } from '../../ledger/types';
import type { Outlines } from '../../places/types';
import { regionOf, type Region } from './geometry/region';

const latest = new WeakMap<
  Outlines,
  { readonly zoom: number; readonly regions: ReadonlyMap<PlaceId, Region> }
>();

/** Every outline in world pixels at a zoom; the latest zoom is remembered. */
export function regionsOf(outlines: Outlines, zoom: number): ReadonlyMap<PlaceId, Region> {
  const known = latest.get(outlines);
  if (known?.zoom === zoom) return known.regions;
  const regions = new Map(
    outlines.features.map((outline) => [
      outline.properties.id,
      regionOf(outline.geometry, zoom),
    ]),
  );
  latest.set(outlines, { zoom, regions });
  return regions;
}
