import type { Position } from 'geojson';
import { edgesOf } from '../../src/places/edges';
import type { Edge, Outlines } from '../../src/places/types';

/**
 * The border round all outlines together as closed rings, in the winding of the outlines: round
 * the whole, round each exclave and island, and round each hole.
 */
export function outerRings(outlines: Outlines): readonly Position[][] {
  const waiting = new Map<string, Edge>();
  for (const edge of edgesOf(outlines)) {
    if (edge.right === null) waiting.set(String(edge.line[0]), edge);
  }
  const rings: Position[][] = [];
  for (const [start] of waiting) {
    const ring: Position[] = [];
    for (let edge = waiting.get(start); edge; edge = waiting.get(String(ring.at(-1)))) {
      waiting.delete(String(edge.line[0]));
      ring.push(...edge.line.slice(ring.length === 0 ? 0 : 1).map((point) => [...point]));
    }
    rings.push(ring);
  }
  return rings;
}
