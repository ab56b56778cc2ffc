import type { MultiLineString, Position } from 'geojson';
import { boxOf } from '../places/bounds';
import { ringsOf } from '../places/edges';
import type { Context } from '../places/types';

/**
 * The borders of the countries, each stretch once, however many countries share it; the cut along
 * the box of the data is no border and is left out. Waters are passed over.
 */
export function borderLines(context: Context): MultiLineString {
  const isCut = cutsAlong(boxOf(context));
  const drawn = new Set<string>();
  const lines: Position[][] = [];
  for (const feature of context.features) {
    if (feature.properties.kind === 'lake') continue;
    for (const ring of ringsOf(feature)) {
      let line: Position[] = [];
      ring.slice(1).forEach((to, index) => {
        const from = ring[index] ?? to;
        const key = segmentKey(from, to);
        if (drawn.has(key) || isCut(from, to)) {
          line = [];
          return;
        }
        drawn.add(key);
        if (line.length === 0) lines.push((line = [from]));
        line.push(to);
      });
    }
  }
  return { type: 'MultiLineString', coordinates: lines };
}

/** The same for both directions. */
function segmentKey(from: Position, to: Position): string {
  const ends = [from.join(), to.join()];
  return ends.sort().join(' ');
}

function cutsAlong(box: readonly number[]): (from: Position, to: Position) => boolean {
  const [west, south, east, north] = box;
  return ([x1, y1], [x2, y2]) =>
    (x1 === x2 && (x1 === west || x1 === east)) ||
    (y1 === y2 && (y1 === south || y1 === north));
}
