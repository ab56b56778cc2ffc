import type { Position } from 'geojson';
import { readTable } from './readTable';

/** A correction that pulls the lines round one point and fades with distance (shifts.csv). */
export interface Shift {
  /** Degrees. */
  readonly centre: readonly [number, number];
  /** Degrees by which a line at the centre moves. */
  readonly by: readonly [number, number];
  /** Degrees; the width of the bell curve. */
  readonly sigma: number;
}

/** Weights at or below this move nothing, so that the rest of the map keeps the source's lines. */
const LEAST_WEIGHT = 0.01;

type Column = 'lon' | 'lat' | 'dlon' | 'dlat' | 'sigma' | 'mends';

/** Reads data/boundaries/shifts.csv. */
export function readShifts(): readonly Shift[] {
  return readTable<Column>('shifts.csv').map((row) => ({
    centre: [Number(row.lon), Number(row.lat)],
    by: [Number(row.dlon), Number(row.dlat)],
    sigma: Number(row.sigma),
  }));
}

/**
 * Moves a position by every shift in turn. It depends on the position alone, so a vertex that two
 * outlines share stays shared.
 */
export function smoothShift(position: Position, shifts: readonly Shift[]): Position {
  let [lon = 0, lat = 0] = position;
  for (const { centre, by, sigma } of shifts) {
    const squared = (lon - centre[0]) ** 2 + (lat - centre[1]) ** 2;
    const weight = Math.exp(-squared / (2 * sigma ** 2));
    if (weight <= LEAST_WEIGHT) continue;
    lon += weight * by[0];
    lat += weight * by[1];
  }
  return [lon, lat];
}
