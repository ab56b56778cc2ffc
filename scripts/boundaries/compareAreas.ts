import { area } from '@turf/turf';
import type { Outlines } from '../../src/places/types';
import { readTable } from './readTable';

/** Share by which a drawn area may differ from the reported one before it is worth a warning. */
export const AREA_TOLERANCE = 0.1;

export interface AreaComparison {
  readonly place: string;
  readonly measuredKm2: number;
  readonly reportedKm2: number;
  /** Measured by reported, less one: −0.16 means that the drawing is 16 % smaller. */
  readonly difference: number;
}

/**
 * Drawn against reported areas (data/places.csv, before December 2023), widest difference first.
 * To check the outlines and nothing else: a figure is divided by the reported area, never by this.
 */
export function compareAreas(outlines: Outlines): readonly AreaComparison[] {
  const rows = readTable<'id' | 'area_km2'>('../places.csv');
  const reported = new Map(
    rows.filter((row) => row.area_km2 !== '').map((row) => [row.id, Number(row.area_km2)]),
  );
  return outlines.features
    .flatMap((outline) => {
      const place = outline.properties.id;
      const reportedKm2 = reported.get(place);
      if (reportedKm2 === undefined) return [];
      const measuredKm2 = area(outline) / 1e6;
      return [{ place, measuredKm2, reportedKm2, difference: measuredKm2 / reportedKm2 - 1 }];
    })
    .sort((a, b) => Math.abs(b.difference) - Math.abs(a.difference));
}
