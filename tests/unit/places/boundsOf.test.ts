import { describe, expect, it } from 'vitest';
import { boundsOf } from '../../../src/places/bounds';
import { mapPlaces } from '../../../src/places/mapPlaces';
import type { MapPlace } from '../../../src/places/types';
import { row } from './fixtures';

const places = mapPlaces({ places: [], boundaryChanges: [] }, row, []);
const [a] = places;
const square = (town: MapPlace['town']): MapPlace[] =>
  a ? [{ ...a, outline: null, town }] : [];

describe('bounds of places', () => {
  it('go round all their outlines: west, south, east, north', () => {
    expect(boundsOf(places)).toEqual([0, 0, 3, 2]);
    expect(boundsOf(places.slice(1, 2))).toEqual([1, 0, 2, 1]);
  });

  it('S10: take in the town of a place without an outline', () => {
    expect(boundsOf([...places, ...square([-5, 7])])).toEqual([-5, 0, 3, 7]);
    expect(boundsOf(square([0, 0]))).toEqual([0, 0, 0, 0]);
  });

  it('are nothing where nothing is drawn', () => {
    expect(boundsOf([])).toBeNull();
    expect(boundsOf(square(null))).toBeNull();
  });
});
