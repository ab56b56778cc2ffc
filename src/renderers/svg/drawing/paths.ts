import { project } from '../../../camera/mercator';
import type { Point } from '../../../camera/shapes';
import type { PlaceId } from '../../../ledger/types';
import { boxOf } from '../../../places/bounds';
import { ringsOf } from '../../../places/edges';
import type { ContextProperties, Outlines } from '../../../places/types';
import type { Ground } from '../../Renderer';
import { borderLines } from '../../borderLines';
import { linesInCells, type CellOf } from './cells';

/** Everything on the ground as the `d` of paths, at one zoom. */
export interface GroundPaths {
  readonly projection: Projection;
  readonly places: ReadonlyMap<PlaceId, string>;
  /** Shared edges, by id; the outer border belongs to the countries. */
  readonly edges: ReadonlyMap<number, string>;
  /** In which cell a place lies, and an edge. */
  readonly placeCells: ReadonlyMap<PlaceId, number>;
  readonly edgeCells: ReadonlyMap<number, number>;
  /** The country that the districts are part of. */
  readonly underlay: string;
  readonly lakes: string;
  /** A path for each cell. */
  readonly borders: readonly string[];
}

/** Writes the paths of a ground: once for a zoom, whatever is drawn with them. */
export function groundPaths(
  ground: Ground,
  projection: Projection,
  cellOf: CellOf,
): GroundPaths {
  const { context, edges, outlines } = ground;
  const areas = (kind: ContextProperties['kind']) => {
    const features = context.features.filter(({ properties }) => properties.kind === kind);
    return linePath(features.flatMap(ringsOf), projection, true);
  };
  const edgePaths = new Map<number, string>();
  const edgeCells = new Map<number, number>();
  for (const { id, line, right } of edges) {
    if (right === null) continue;
    edgeCells.set(id, cellOf(line[line.length >> 1] ?? []));
    // An edge that was cropped may come in pieces.
    edgePaths.set(id, (edgePaths.get(id) ?? '') + linePath([line], projection, false));
  }
  return {
    projection,
    places: new Map(
      outlines.features.map((outline) => [
        outline.properties.id,
        linePath(ringsOf(outline), projection, true),
      ]),
    ),
    placeCells: new Map(
      outlines.features.map((outline) => [
        outline.properties.id,
        cellOf(ringsOf(outline)[0]?.[0] ?? []),
      ]),
    ),
    edges: edgePaths,
    edgeCells,
    underlay: areas('underlay'),
    lakes: areas('lake'),
    borders: [...linesInCells(borderLines(context).coordinates, cellOf).values()].map((lines) =>
      linePath(lines, projection, false),
    ),
  };
}

/** Positions, [longitude, latitude, …]. */
type Line = readonly (readonly number[])[];

/**
 * Lines of positions as the `d` of a path: whole units, relative moves, no more signs than needed.
 * Positions that fall on one unit are one; a line that falls on one unit is not drawn.
 * `closed`: each line is a ring, whose last position repeats its first.
 */
export function linePath(
  lines: readonly Line[],
  projection: Projection,
  closed: boolean,
): string {
  return lines.map((line) => onePath(line, projection, closed)).join('');
}

function onePath(line: Line, { toUnits }: Projection, closed: boolean): string {
  const points = line.map(([lng = 0, lat = 0]) => rounded(toUnits([lng, lat])));
  const [start] = points;
  if (start === undefined) return '';
  let [x, y] = start;
  let moves = '';
  for (const [nextX, nextY] of closed ? points.slice(0, -1) : points) {
    if (nextX === x && nextY === y) continue;
    moves += spaced(nextX - x) + spaced(nextY - y);
    [x, y] = [nextX, nextY];
  }
  if (moves === '') return '';
  return `M${start[0]}${spaced(start[1])}l${moves.trimStart()}${closed ? 'z' : ''}`;
}

function rounded([x, y]: Point): Point {
  return [Math.round(x), Math.round(y)];
}

/** A minus parts a number from the one before as well as a space does. */
function spaced(number: number): string {
  return number < 0 ? String(number) : ` ${number}`;
}

/** Units of a path to one CSS px at the zoom of its projection. */
export const UNITS_PER_PIXEL = 10;

/**
 * How paths are written: in tenths of a pixel at a zoom, to the right of and below a corner of the
 * ground. Whole tenths are short, and one transform moves and scales them all.
 */
export interface Projection {
  readonly zoom: number;
  /** Units from the corner, not rounded, of [longitude, latitude]. */
  toUnits(lngLat: readonly [number, number]): Point;
}

/** The north-western corner of a ground, [longitude, latitude]. */
export function cornerOf(outlines: Outlines): readonly [number, number] {
  const [west = 0, , , north = 0] = outlines.features.length === 0 ? [] : boxOf(outlines);
  return [west, north];
}

/**
 * The projection at a zoom. Textures begin at its corner: as long as that stays, they keep their
 * place on the ground when paths are written anew, and when less of the ground is drawn.
 */
export function projectionAt(zoom: number, corner: readonly [number, number]): Projection {
  const [left, top] = project(corner, zoom);
  return {
    zoom,
    toUnits(lngLat) {
      const [x, y] = project(lngLat, zoom);
      return [(x - left) * UNITS_PER_PIXEL, (y - top) * UNITS_PER_PIXEL];
    },
  };
}
