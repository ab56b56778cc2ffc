import { describe, expect, it } from 'vitest';
import {
  compassPoint,
  compassPoints,
  placesAround,
} from '../../../../src/places/keyboardWalk/compass';
import { packWalk } from '../../../../src/places/keyboardWalk/packWalk';
import { unpackWalk } from '../../../../src/places/keyboardWalk/walk';
import type { MapPlace } from '../../../../src/places/types';

/** Places without an outline, on a map without curves. */
const at = (id: string, lng: number, lat: number, validFromDay: number | null = null) =>
  ({ id, outline: null, town: [lng, lat], validFromDay }) as unknown as MapPlace;

const places = [
  at('middle', 0, 0),
  at('north', 0, 1),
  at('north-east', 1, 1, 100),
  at('south', 0.5, -1),
  at('island', -5, 0),
];
const neighbours = new Map([
  ['middle', ['north', 'north-east', 'south']],
  ['north', ['middle', 'north-east']],
  ['north-east', ['middle', 'north']],
  ['south', ['middle']],
]);
const pack: unknown = JSON.parse(JSON.stringify(packWalk(places, neighbours)));
const walk = unpackWalk(pack, places);
if (walk === null) throw new Error('no walk');

describe('packWalk and unpackWalk', () => {
  it('bring back points, neighbours and ways', () => {
    expect([...walk.points.keys()]).toEqual([
      'middle',
      'north',
      'north-east',
      'south',
      'island',
    ]);
    expect(walk.points.get('south')).toEqual([0.5, -1]);
    expect(walk.neighbours.get('middle')).toEqual(['north', 'north-east', 'south']);
    expect(walk.ways.get('middle')).toEqual(['north', 'north-east', 'south', 'island']);
    expect(walk.neighbours.get('island')).toEqual([]);
  });

  it('P7: bring back the arrows with and without a place that came later', () => {
    const [all, earlier] = walk.stages;
    expect(Object.fromEntries(all?.moves.get('middle') ?? [])).toEqual({
      north: 'north',
      east: 'north-east',
      south: 'south',
      west: 'island',
    });
    expect(earlier?.absent).toEqual(['north-east']);
    expect(Object.fromEntries(earlier?.moves.get('middle') ?? [])).toEqual({
      north: 'north',
      east: 'south',
      south: 'south',
      west: 'island',
    });
  });

  it.each([null, undefined, 'text', {}, { points: [] }])('take %j for no walk', (json) => {
    expect(unpackWalk(json, places)).toBeNull();
  });

  it('take a walk over other places for none', () => {
    expect(unpackWalk(pack, places.slice(1))).toBeNull();
  });
});

describe('the places around one', () => {
  it('go clockwise from north, with where they lie', () => {
    expect(placesAround(walk, 'middle')).toEqual([
      { place: 'north', towards: 'north' },
      { place: 'north-east', towards: 'northEast' },
      { place: 'south', towards: 'southEast' },
      { place: 'island', towards: 'west' },
    ]);
    expect(placesAround(walk, 'no-such-place')).toEqual([]);
  });

  it('lie at the point of the compass that is nearest', () => {
    compassPoints.forEach((point, eighth) => {
      for (const off of [-0.12, 0, 0.12]) {
        const angle = ((eighth + off) * Math.PI) / 4;
        expect(compassPoint([0, 0], [Math.sin(angle), Math.cos(angle)])).toBe(point);
      }
    });
  });
});
