import { booleanPointInPolygon } from '@turf/turf';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { figuresFor } from '../../../src/figures/figuresFor';
import { periodsOf } from '../../../src/figures/periodsOf';
import { directions, opposite, type Direction } from '../../../src/lib/directions';
import { edgesOf, neighboursOf } from '../../../src/places/edges';
import { placeSetWithout } from '../../../src/places/keyboardWalk/walk';
import { directionOff } from '../../../src/places/keyboardWalk/walkGraph';
import { realWalk } from '../support/realWalk';
import { realOutlines, realWorld } from '../support/worlds';

const { points, neighbours, ways, stages } = realWalk;
const AGHDARA = 'aghdara';
const [now, before] = stages;
const step = (from: string, direction: Direction, stage = now) =>
  stage?.moves.get(from)?.get(direction) ?? null;

function reachedFrom(start: string, stage = now): ReadonlySet<string> {
  const reached = new Set([start]);
  for (const place of reached) {
    for (const direction of directions) {
      const next = step(place, direction, stage);
      if (next !== null) reached.add(next);
    }
  }
  return reached;
}

describe('the neighbours that the build finds with Turf', () => {
  it('are those that the shared edges of the outlines tell', () => {
    const shared = neighboursOf(edgesOf(realOutlines));
    expect(shared.size).toBe(76);
    for (const [place, beside] of shared) {
      const found = neighbours.get(place)?.filter((other) => other !== AGHDARA);
      expect(found, place).toEqual(beside);
    }
  });

  it('S10: of a place without an outline are the districts it was made from, which know it', () => {
    expect(neighbours.get(AGHDARA)).toEqual(['aghdam', 'kalbajar', 'tartar']);
    for (const origin of neighbours.get(AGHDARA) ?? []) {
      expect(neighbours.get(origin)).toContain(AGHDARA);
    }
  });

  it('leave out the way between parts of the map that lie apart', () => {
    const bridges = [...ways].flatMap(([place, to]) =>
      to.filter((other) => !neighbours.get(place)?.includes(other)),
    );
    expect(bridges.toSorted()).toEqual(['ordubad', 'zangilan']);
  });
});

describe('the point of each place', () => {
  it('lies within its outline, or beside its town where it has none', () => {
    expect(points.size).toBe(realWorld.places.length);
    for (const { id, outline, town } of realWorld.places) {
      const point = [...(points.get(id) ?? [])];
      if (outline === null) expect(point, id).toEqual(town);
      else expect(booleanPointInPolygon(point, outline), id).toBe(true);
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

  it('S10: comes to the place without an outline, and back', () => {
    const arrivals = directions.flatMap((way) =>
      (neighbours.get(AGHDARA) ?? []).filter((from) => step(from, way) === AGHDARA),
    );
    expect(arrivals.length).toBeGreaterThan(0);
    for (const way of directions) {
      const to = step(AGHDARA, way);
      if (to !== null) expect(neighbours.get(AGHDARA)).toContain(to);
    }
  });

  it('never goes more than a right angle off, and always to a place beside', () => {
    for (const { moves } of stages) {
      for (const [from, arrows] of moves) {
        for (const [way, to] of arrows) {
          expect(ways.get(from), from).toContain(to);
          const off = directionOff({ points }, from, to, way);
          expect(off, `${from} ${way} ${to}`).toBeLessThan(Math.PI / 2);
          // So the arrow back may lead back.
          expect(directionOff({ points }, to, from, opposite[way])).toBeCloseTo(off);
        }
      }
    }
  });

  it('is no trap: from every place every other one is reached', () => {
    for (const stage of stages) {
      const there = [...points.keys()].filter((id) => !stage.absent.includes(id));
      for (const start of there) {
        const missed = there.filter((id) => !reachedFrom(start, stage).has(id));
        expect(missed, `from ${start}`).toEqual([]);
      }
    }
  });

  it('P7: has arrows of their own for every set of places that a period has', () => {
    expect(stages.map(({ absent }) => absent)).toEqual([[], [AGHDARA]]);
    const led = [...(before?.moves.values() ?? [])].flatMap((arrows) => [...arrows.values()]);
    expect(led).not.toContain(AGHDARA);
    for (const { id } of realWorld.index.ledger.metrics) {
      for (const { period } of periodsOf(realWorld, id)) {
        const { byPlace } = figuresFor(realWorld, { metric: id, period, by: 'total' });
        const { absent } = placeSetWithout(realWalk, (place) => byPlace.has(place));
        expect(absent).toEqual(byPlace.has(AGHDARA) ? [] : [AGHDARA]);
      }
    }
  });

  it('never throws, wherever it goes', () => {
    const anywhere = fc.constantFrom(...points.keys(), 'no-such-place');
    const turns = fc.array(fc.constantFrom(...directions));
    fc.assert(
      fc.property(anywhere, turns, (start, keys) => {
        let at = start;
        for (const direction of keys) {
          const next = step(at, direction);
          if (next === null) continue;
          expect(ways.get(at)).toContain(next);
          at = next;
        }
      }),
    );
  });
});
