import type { Position } from 'geojson';
import type { Named } from '../../src/places/types';
import { namesIn, readTable } from './readTable';

/** Where one piece of a unit is found in the source. */
export interface ShapeRef {
  /** The FIPS code that the source gives; several shapes may share one. */
  readonly code: string;
  /** Tells shapes of one code apart: the one whose centre is nearest. Null where the code is enough. */
  readonly near: Position | null;
}

/** One district or city, with the names and codes that the source has wrong or outdated. */
export interface Unit {
  readonly id: string;
  readonly names: Named;
  readonly iso31662: string;
  /** Several where the source splits the unit. */
  readonly shapes: readonly ShapeRef[];
}

type Column = 'id' | 'iso_3166_2' | 'source_code';

/** `AJ55@46.66,39.69;AJ55@46.75,39.76`: codes, each with the centre it lies nearest to. */
function parseShapeRefs(text: string): readonly ShapeRef[] {
  return text.split(';').map((part) => {
    const [code = '', at] = part.split('@');
    return { code, near: at ? at.split(',').map(Number) : null };
  });
}

/** Reads data/boundaries/units.csv, in file order. */
export function readUnits(): readonly Unit[] {
  return readTable<Column>('units.csv').map((row) => ({
    id: row.id,
    names: namesIn(row),
    iso31662: row.iso_3166_2,
    shapes: parseShapeRefs(row.source_code),
  }));
}
