import { area } from '@turf/turf';
import { describe, expect, it } from 'vitest';
import { dissolve } from '../../../src/places/dissolve';
import {
  connectedGroups,
  edgesOf,
  membersTouch,
  neighboursOf,
  ringsOf,
} from '../../../src/places/edges';
import { outlineOf, outlines } from '../boundaries/committed';
import { row } from './fixtures';

const neighbours = neighboursOf(edgesOf(row));
const realEdges = edgesOf(outlines);
const realNeighbours = neighboursOf(realEdges);

describe('S2: which members of a group hang together', () => {
  it('by shared edges, through members alone', () => {
    expect(connectedGroups(['a', 'b', 'c'], neighbours)).toEqual([['a', 'b', 'c']]);
    expect(connectedGroups(['a', 'c'], neighbours)).toEqual([['a'], ['c']]);
    expect(connectedGroups(['d', 'a', 'b', 'c'], neighbours)).toEqual([['d', 'a', 'b', 'c']]);
    expect(connectedGroups(['d', 'b'], neighbours)).toEqual([['d'], ['b']]);
  });

  it('members keep their order, and one named twice counts once', () => {
    expect(connectedGroups(['c', 'a', 'd', 'c'], neighbours)).toEqual([['c', 'd'], ['a']]);
    expect(connectedGroups([], neighbours)).toEqual([]);
  });

  it('S10: a member without an outline stands apart', () => {
    expect(membersTouch(['tartar', 'aghdara'], realNeighbours)).toBe(false);
  });

  it('Fuzuli and Zangilan lie apart; with Jabrayil between them they touch', () => {
    expect(membersTouch(['fuzuli', 'zangilan'], realNeighbours)).toBe(false);
    expect(membersTouch(['fuzuli', 'jabrayil', 'zangilan'], realNeighbours)).toBe(true);
  });
});

describe('S2: a dissolved group', () => {
  it('is one shape without the lines between its members', () => {
    const { geometry } = dissolve(edgesOf(row), ['b', 'a']);
    expect(geometry.type).toBe('Polygon');
    expect(ringsOf({ type: 'Feature', properties: {}, geometry })).toHaveLength(1);
    expect(area(geometry)).toBeCloseTo(area(dissolve(edgesOf(row), ['a'])) * 2, -3);
  });

  it('is a shape in parts where members lie apart', () => {
    const { geometry } = dissolve(realEdges, ['fuzuli', 'zangilan']);
    expect(geometry.type).toBe('MultiPolygon');
    expect(geometry.coordinates).toHaveLength(2);
  });

  it('covers as much as its members, and keeps their vertices', () => {
    const members = ['aghdam', 'fuzuli', 'jabrayil', 'khojavand'];
    const dissolved = dissolve(realEdges, members);
    const sum = members.reduce((total, id) => total + area(outlineOf(id)), 0);
    expect(Math.abs(area(dissolved) / sum - 1)).toBeLessThan(1e-9);
    const known = new Set(members.flatMap((id) => ringsOf(outlineOf(id)).flat().map(String)));
    expect(
      ringsOf(dissolved)
        .flat()
        .filter((vertex) => !known.has(String(vertex))),
    ).toEqual([]);
  });

  it('fills the hole where a city is a member with the district round it', () => {
    expect(ringsOf(dissolve(realEdges, ['khojaly']))).toHaveLength(2);
    expect(ringsOf(dissolve(realEdges, ['khojaly', 'khankendi']))).toHaveLength(1);
  });

  it('S10: leaves out members without an outline, and is empty where none has one', () => {
    expect(dissolve(realEdges, ['tartar', 'aghdara'])).toEqual(dissolve(realEdges, ['tartar']));
    expect(dissolve(realEdges, ['aghdara']).geometry).toEqual({
      type: 'MultiPolygon',
      coordinates: [],
    });
    expect(dissolve(realEdges, []).geometry.coordinates).toEqual([]);
  });
});
