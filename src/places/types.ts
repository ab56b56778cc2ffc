import type { Feature, FeatureCollection, MultiPolygon, Polygon } from 'geojson';
import type { BoundaryChange, PlaceId } from '../ledger/types';

/** Names in the files of outlines: `name_` and a language (BCP 47); English is always there. */
export interface Named {
  readonly name_en: string;
  readonly [name: `name_${string}`]: string;
}

/** Properties of a feature in data/boundaries/districts.geojson; its `id` is the place id. */
export interface OutlineProperties extends Named {
  readonly id: PlaceId;
  readonly iso_3166_2: string;
}

export type Outline = Feature<Polygon | MultiPolygon, OutlineProperties>;
export type Outlines = FeatureCollection<Polygon | MultiPolygon, OutlineProperties>;

/** One row of data/boundaries/without-outline.csv. */
export interface WithoutOutline {
  readonly place: PlaceId;
  /** Why it has none, in words. */
  readonly reason: string;
  /** Where a square stands for the place, [longitude, latitude]; null: nowhere. */
  readonly town: readonly [number, number] | null;
  /** Places with an outline, of whose land it was made: its neighbours for a walk over the map. */
  readonly madeFrom: readonly PlaceId[];
}

/**
 * A country of data/boundaries/context.geojson. `underlay` is the one that the districts are part
 * of: it lies beneath them and has no label. `country` is a neighbour.
 */
export interface CountryProperties extends Named {
  readonly kind: 'underlay' | 'country';
  /** ISO 3166-1 alpha-2. */
  readonly id: string;
}

/** Standing water of data/boundaries/context.geojson; it has no label. */
export interface WaterProperties {
  readonly kind: 'lake';
  readonly id: string;
}

export type ContextProperties = CountryProperties | WaterProperties;

export type Context = FeatureCollection<Polygon | MultiPolygon, ContextProperties>;

/**
 * A place that the map shows: every outline, and every ledger district without one (S10).
 * Positions are [longitude, latitude] in WGS 84 degrees (RFC 7946).
 */
export interface MapPlace {
  readonly id: PlaceId;
  /** By BCP 47 language. */
  readonly names: Readonly<Record<string, string>>;
  readonly iso31662: string | null;
  readonly aliases: readonly string[];
  /** Null: no outline; drawn as a square at `town` (S10). */
  readonly outline: Outline | null;
  readonly town: readonly [number, number] | null;
  /** Reported area in km² before any boundary change; null where none was found. */
  readonly areaKm2: number | null;
  readonly areaSource: string | null;
  readonly perArea: boolean;
  /** Last day of the month from which the place exists, days since 1970-01-01; null: always (P7). */
  readonly validFromDay: number | null;
  readonly changes: readonly BoundaryChange[];
  /** True where the ledger has a row for it; false for outlines that no report names. */
  readonly inLedger: boolean;
}

/** A shared or outer stretch of outline. Drawn once, toned by the two places beside it. */
export interface Edge {
  readonly id: number;
  readonly left: PlaceId;
  /** Null: the outer border. */
  readonly right: PlaceId | null;
  readonly line: readonly (readonly [number, number])[];
}
