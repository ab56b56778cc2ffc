import type { PlaceId } from '../ledger/types';
import type { Outline, Outlines } from './types';

const indexes = new WeakMap<Outlines, ReadonlyMap<PlaceId, Outline>>();

/** Outlines by place id; made once for each collection. */
export function outlineIndex(outlines: Outlines): ReadonlyMap<PlaceId, Outline> {
  const known = indexes.get(outlines);
  if (known) return known;
  const index = new Map(outlines.features.map((outline) => [outline.properties.id, outline]));
  indexes.set(outlines, index);
  return index;
}
