import type { MultiPolygon, Position } from 'geojson';
import type { PlaceId } from '../../ledger/types';
import { dissolve } from '../../places/dissolve';
import type { Edge, MapPlace } from '../../places/types';
import type { FigureRecord } from './FigureRecord';

/** A list as text, which every program keeps; none is null. */
type Flat<Value> = Value extends readonly string[] ? string | null : Value;

/**
 * A figure as map programs keep it: text, numbers and nulls alone. FlatGeobuf, Shapefile and most
 * tables have no lists.
 */
export type MapProperties = {
  readonly [Key in keyof FigureRecord]: Flat<FigureRecord[Key]>;
} & {
  /**
   * S2, S12: the number that was stated for all of `stated_for`, where the shape is only a part of
   * them. `value` is null there, so that no program paints it on that part as its own.
   */
  readonly joint_value: number | null;
  /** How the figure came to its shape; `square` is no outline (S10). */
  readonly shape: 'outline' | 'square' | 'none';
  /** Districts of `places` that the shape leaves out, as they have no outline. */
  readonly not_drawn: string | null;
};

const joined = (list: readonly string[]): string | null =>
  list.length === 0 ? null : list.join(';');

/** What of the numbers of a figure would be painted as that of its shape. */
const PAINTED = ['value', 'low', 'high', 'per_100_km2'] as const;

/** The properties of a feature. */
export function mapProperties(record: FigureRecord, { shape, notDrawn }: Drawn): MapProperties {
  const { places, stated_for, state_ids, other_claims, named_in } = record;
  const ofPart = places.length < stated_for.length;
  const unpainted = Object.fromEntries(PAINTED.map((key) => [key, null]));
  return {
    ...record,
    places: joined(places),
    stated_for: joined(stated_for),
    state_ids: joined(state_ids),
    other_claims: joined(other_claims),
    named_in: joined(named_in),
    ...(ofPart ? unpainted : {}),
    joint_value: ofPart ? record.value : null,
    shape,
    not_drawn: joined(notDrawn),
  };
}

/** Where a figure is, on a map of one kind of geometry. */
export interface Drawn {
  readonly shape: MapProperties['shape'];
  readonly geometry: MultiPolygon | null;
  readonly notDrawn: readonly PlaceId[];
}

/**
 * S2, S10: the outline of a district, or of all districts that carry a joint figure; for a district
 * without an outline a small square at its town, as the map draws one.
 */
export function drawnOf(
  ids: readonly PlaceId[],
  places: ReadonlyMap<PlaceId, MapPlace>,
  edges: readonly Edge[],
): Drawn {
  const [first] = ids;
  const only = ids.length === 1 && first !== undefined ? places.get(first) : undefined;
  if (only !== undefined) {
    if (only.outline !== null) return outlined(only.outline.geometry, []);
    if (only.town === null) return { shape: 'none', geometry: null, notDrawn: ids };
    return { shape: 'square', geometry: squareAt(only.town), notDrawn: [] };
  }
  const notDrawn = ids.filter((id) => places.get(id)?.outline == null);
  const { geometry } = dissolve(edges, ids);
  return geometry.coordinates.length === 0
    ? { shape: 'none', geometry: null, notDrawn }
    : outlined(geometry, notDrawn);
}

function outlined(
  geometry: NonNullable<MapPlace['outline']>['geometry'],
  notDrawn: readonly PlaceId[],
): Drawn {
  const coordinates =
    geometry.type === 'MultiPolygon' ? geometry.coordinates : [geometry.coordinates];
  return { shape: 'outline', geometry: { type: 'MultiPolygon', coordinates }, notDrawn };
}

/** Half a side of the square, degrees of latitude: about as large as the map of the whole draws it. */
const HALF = 0.02;

function squareAt([lng, lat]: readonly [number, number]): MultiPolygon {
  const wide = HALF / Math.cos((lat * Math.PI) / 180);
  const four = (degrees: number) => Number(degrees.toFixed(4));
  const [west, east] = [four(lng - wide), four(lng + wide)];
  const [south, north] = [four(lat - HALF), four(lat + HALF)];
  const ring: Position[] = [
    [west, south],
    [east, south],
    [east, north],
    [west, north],
    [west, south],
  ];
  return { type: 'MultiPolygon', coordinates: [[ring]] };
}
