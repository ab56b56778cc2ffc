import { booleanPointInPolygon } from '@turf/turf';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { edgesOf } from '../../../src/places/edgesOf';
import { innerPoint } from '../../../src/places/innerPoint';
import { directions, type Direction } from '../../../src/places/neighbourInDirection';
import { neighboursOf } from '../../../src/places/neighboursOf';
import type { MapPlace } from '../../../src/places/types';
import { walkGraph } from '../../../src/places/walkGraph';
import { walkMoves } from '../../../src/places/walkMoves';
import { realOutlines, realWorld } from '../support/worlds';

const shared = neighboursOf(edgesOf(realOutlines));
const graph = walkGraph(realWorld.places, shared);
const moves = walkMoves(graph);
const step = (from: string, direction: Direction) => moves.get(from)?.get(direction) ?? null;

function reachedFrom(start: string): ReadonlySet<string> {
  const reached = new Set([start]);
  for (const place of reached) {
    for (const direction of directions) {
      const next = step(place, direction);
      if (next !== null) reached.add(next);
    }
  }
  return reached;
}

describe('a point inside each place', () => {
  it('lies within the outline, or is the town of a place without one', () => {
    for (const place of realWorld.places) {
      const point = innerPoint(place);
      if (place.outline === null) expect(point, place.id).toEqual(place.town);
      else if (point === null) throw new Error(`No point in ${place.id}`);
      else expect(booleanPointInPolygon([...point], place.outline), place.id).toBe(true);
    }
  });
});

describe('walking the map by arrow keys', () => {
  it('goes to the true neighbour in that direction', () => {
    expect(step('jabrayil', 'east')).toBe('fuzuli');
    expect(step('jabrayil', 'west')).toBe('gubadli');
    expect(step('jabrayil', 'south')).toBe('zangilan');
    expect(step('zangilan', 'north')).toBe('gubadli');
    expect(step('lachin', 'north')).toBe('kalbajar');
  });

  it('S10: a place without an outline is reached through the one its town lies in', () => {
    const aghdara = realWorld.places.find(({ id }) => id === 'aghdara');
    expect(aghdara?.outline).toBeNull();
    const [around, ...more] = graph.neighbours.get('aghdara') ?? [];
    expect(more).toEqual([]);
    expect(directions.map((way) => step(around ?? '', way))).toContain('aghdara');
    expect(directions.map((way) => step('aghdara', way))).toContain(around);
  });

  it('is no trap: from every place every other one is reached', () => {
    for (const start of graph.points.keys()) {
      const missed = [...graph.points.keys()].filter((id) => !reachedFrom(start).has(id));
      expect(missed, `from ${start}`).toEqual([]);
    }
  });

  it('moves between places that share an edge, whatever the way, and never throws', () => {
    const anywhere = fc.constantFrom(...graph.points.keys(), 'no-such-place');
    const way = fc.array(fc.constantFrom(...directions));
    fc.assert(
      fc.property(anywhere, way, (start, turns) => {
        let at = start;
        for (const direction of turns) {
          const next = step(at, direction);
          if (next === null) continue;
          expect(graph.neighbours.get(at)).toContain(next);
          at = next;
        }
      }),
    );
  });

  it('leaves out places that are not in the view, or nowhere on the map', () => {
    const gone = realWorld.places.filter(({ id }) => id !== 'fuzuli');
    const nowhere: MapPlace = { ...(gone[0] as MapPlace), id: 'x', outline: null, town: null };
    const smaller = walkGraph([...gone, nowhere], shared);
    expect([...smaller.points.keys()]).not.toContain('x');
    expect([...smaller.neighbours.values()].flat()).not.toContain('fuzuli');
    expect(walkMoves(smaller).has('fuzuli')).toBe(false);
  });
});
