import { describe, expect, it } from 'vitest';
import { edgesOf, neighboursOf, ringsOf } from '../../../src/places/edges';
import type { Edge, Outlines } from '../../../src/places/types';
import { outlines } from '../boundaries/committed';
import { collection, outline, row } from './fixtures';

const undirected = (from: unknown, to: unknown): string =>
  [String(from), String(to)].sort().join(' ');

function edgeSegments(edges: readonly Edge[]): string[] {
  return edges.flatMap(({ line }) =>
    line.slice(1).map((to, index) => undirected(line[index], to)),
  );
}

function ringSegments({ features }: Outlines): Set<string> {
  return new Set(
    features.flatMap((one) =>
      ringsOf(one).flatMap((ring) =>
        ring.slice(1).map((to, index) => undirected(ring[index], to)),
      ),
    ),
  );
}

/** Directed segments of the edges beside a place, in the winding of its outline. */
function segmentsBeside(place: string, edges: readonly Edge[]): Set<string> {
  return new Set(
    edges.flatMap(({ left, right, line }) => {
      if (left !== place && right !== place) return [];
      const along = left === place ? line : line.toReversed();
      return along.slice(1).map((to, index) => `${String(along[index])} ${String(to)}`);
    }),
  );
}

describe('edges of a small map', () => {
  const edges = edgesOf(row);

  it('are one for each pair of neighbours and one for each stretch of outer border', () => {
    expect(edges.map(({ left, right }) => [left, right])).toEqual([
      ['a', 'b'],
      ['a', null],
      ['b', null],
      ['b', 'c'],
      ['b', null],
      ['c', null],
      ['c', 'd'],
      ['d', null],
    ]);
    expect(edges.map(({ id }) => id)).toEqual(edges.map((_, index) => index));
  });

  it('run with `left` on the left hand, through every vertex', () => {
    expect(edges.find(({ left, right }) => left === 'a' && right === 'b')?.line).toEqual([
      [1, 0],
      [1, 1],
    ]);
    expect(edges.find(({ left, right }) => left === 'c' && right === 'd')?.line).toEqual([
      [3, 1],
      [2.5, 1],
      [2, 1],
    ]);
  });

  it('are one closed line for a place that nothing touches', () => {
    const [edge, ...others] = edgesOf(collection(outline('island', [0, 0], [1, 0], [0, 1])));
    expect(others).toEqual([]);
    expect(edge).toEqual({
      id: 0,
      left: 'island',
      right: null,
      line: [
        [0, 0],
        [1, 0],
        [0, 1],
        [0, 0],
      ],
    });
  });

  it('are one closed line between a city and the district round it', () => {
    const city = outline('city', [1, 1], [2, 1], [1, 2]);
    const district = outline('around', [0, 0], [9, 0], [0, 9]);
    const hole = [
      [1, 1],
      [1, 2],
      [2, 1],
      [1, 1],
    ];
    district.geometry.coordinates.push(hole as never);
    const between = edgesOf(collection(district, city)).filter(({ right }) => right !== null);
    expect(between).toHaveLength(1);
    expect(between[0]).toMatchObject({ left: 'around', right: 'city', line: hole });
  });

  it('of no outlines are none', () => {
    expect(edgesOf(collection())).toEqual([]);
  });
});

describe('edges of the real map', () => {
  const edges = edgesOf(outlines);

  it('hold every segment exactly once', () => {
    const segments = edgeSegments(edges);
    expect(new Set(segments).size).toBe(segments.length);
    expect(new Set(segments)).toEqual(ringSegments(outlines));
  });

  it('give back the rings of every district', () => {
    for (const one of outlines.features) {
      const drawn = ringsOf(one).flatMap((ring) =>
        ring.slice(1).map((to, index) => `${String(ring[index])} ${String(to)}`),
      );
      expect(segmentsBeside(one.properties.id, edges)).toEqual(new Set(drawn));
    }
  });

  it('are the same when asked again, the lesser id on the left', () => {
    expect(edgesOf(structuredClone(outlines))).toEqual(edges);
    for (const { left, right } of edges) expect(right === null || left < right).toBe(true);
  });
});

describe('neighbours', () => {
  it('share an edge, not merely a point', () => {
    expect([...neighboursOf(edgesOf(row))]).toEqual([
      ['a', ['b']],
      ['b', ['a', 'c']],
      ['c', ['b', 'd']],
      ['d', ['c']],
    ]);
  });

  it('of real districts are known, mutual, and none for no one', () => {
    const neighbours = neighboursOf(edgesOf(outlines));
    expect(neighbours.size).toBe(76);
    expect(neighbours.get('fuzuli')).toEqual([
      'aghjabadi',
      'beylagan',
      'jabrayil',
      'khojavand',
    ]);
    expect(neighbours.get('zangilan')).toEqual(['gubadli', 'jabrayil']);
    expect(neighbours.get('khankendi')).toEqual(['khojaly']);
    for (const [place, beside] of neighbours) {
      expect(beside).not.toContain(place);
      for (const other of beside) expect(neighbours.get(other)).toContain(place);
    }
  });

  it('of a place that stands alone are an empty list', () => {
    const alone = collection(outline('island', [0, 0], [1, 0], [0, 1]));
    expect([...neighboursOf(edgesOf(alone))]).toEqual([['island', []]]);
  });
});
