import { simplify } from '@turf/turf';
import type { Position } from 'geojson';
import { transform } from 'topojson-client';
import type { MultiPolygon, Polygon, Topology } from 'topojson-specification';
import { NEAR_BOX } from './contextBox';
import { roundPosition } from './roundPosition';

/** Lines of a topology as plain positions; a geometry names line i as `i`, or reversed as `~i`. */
export type Lines = readonly (readonly Position[])[];

/** The source's grid is 0.004° wide. */
const DECIMALS = 3;

/** Degrees by which a simplified line may leave its source: 1 km near the districts, 2 km far off. */
const TOLERANCE = { near: 0.01, far: 0.02 };

/** Index of the line that a geometry's reference means. */
export function lineIndex(ref: number): number {
  return ref < 0 ? ~ref : ref;
}

/** References to lines, ring by ring. */
export function ringRefs(shape: Polygon | MultiPolygon): readonly number[][] {
  return shape.type === 'Polygon' ? shape.arcs : shape.arcs.flat();
}

/** The lines of a quantised topology in degrees, rounded to what the quantisation carries. */
export function linesOf(topology: Topology): Lines {
  if (!topology.transform) return topology.arcs;
  const toDegrees = transform(topology.transform);
  return topology.arcs.map((arc) =>
    // Positions are steps from the one before; index 0 begins anew.
    arc.map((step, index) => roundPosition(toDegrees(step, index as never), DECIMALS)),
  );
}

function reachesNear(line: readonly Position[]): boolean {
  const [west, south, east, north] = NEAR_BOX;
  return line.some(
    ([lon = 0, lat = 0]) => lon > west && lon < east && lat > south && lat < north,
  );
}

/**
 * The line with fewer vertices, its ends unmoved. Lines are simplified before shapes are made of
 * them, so that neighbours stay joined.
 */
export function simplifyLine(line: readonly Position[]): readonly Position[] {
  const tolerance = reachesNear(line) ? TOLERANCE.near : TOLERANCE.far;
  const shape = { type: 'LineString' as const, coordinates: [...line] };
  return simplify(shape, { tolerance, highQuality: true }).coordinates;
}
