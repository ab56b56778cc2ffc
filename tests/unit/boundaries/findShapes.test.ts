import { describe, expect, it } from 'vitest';
import { findShapes, type UnitsTopology } from '../../../scripts/boundaries/findShapes';
import { readUnits, type Unit } from '../../../scripts/boundaries/readUnits';

/** Two triangles under one code, one under another. */
const topology: UnitsTopology = {
  type: 'Topology',
  arcs: [
    [
      [0, 0],
      [1, 0],
      [0, 1],
      [0, 0],
    ],
    [
      [9, 9],
      [10, 9],
      [9, 10],
      [9, 9],
    ],
    [
      [5, 0],
      [6, 0],
      [5, 1],
      [5, 0],
    ],
  ],
  objects: {
    units: {
      type: 'GeometryCollection',
      geometries: [
        { type: 'Polygon', arcs: [[0]], properties: { fips: 'A', name: 'south' } },
        { type: 'Polygon', arcs: [[1]], properties: { fips: 'A', name: 'north' } },
        { type: 'Polygon', arcs: [[2]], properties: { fips: 'B', name: 'east' } },
      ],
    },
  },
};

const unit = (id: string, ...shapes: Unit['shapes']): Unit => ({
  id,
  names: { name_en: id },
  iso31662: id,
  shapes,
});

const north = unit('north', { code: 'A', near: [9, 9] });
const south = unit('south', { code: 'A', near: [1, 1] });
const east = unit('east', { code: 'B', near: null });

describe('shapes of units', () => {
  it('are found by code, and by the nearest centre where one code names several', () => {
    const found = findShapes(topology, [north, south, east]);
    const names = [...found].map(([id, shapes]) => [
      id,
      shapes.map((one) => one.properties?.name),
    ]);
    expect(names).toEqual([
      ['north', ['north']],
      ['south', ['south']],
      ['east', ['east']],
    ]);
  });

  it('may be several for one unit, or none', () => {
    const both = unit('both', { code: 'A', near: [0, 0] }, { code: 'A', near: [9, 9] });
    const found = findShapes(topology, [both, east, unit('bare', { code: 'C', near: null })]);
    expect(found.get('both')).toHaveLength(2);
    expect(found.get('bare')).toEqual([]);
  });

  it('stop the build where a code is not enough, or a shape is used twice or not at all', () => {
    expect(() => findShapes(topology, [unit('a', { code: 'A', near: null }), east])).toThrow(
      'A names 2 shapes; say which',
    );
    expect(() => findShapes(topology, [north, south])).toThrow('3 shapes, 2 uses');
    expect(() => findShapes(topology, [north, north, east])).toThrow('must be used once');
  });

  it('of units.csv: 77 units, one of them split in two', () => {
    const units = readUnits();
    expect(units).toHaveLength(77);
    expect(units.filter(({ shapes }) => shapes.length === 2).map(({ id }) => id)).toEqual([
      'shusha',
    ]);
    expect(units.find(({ id }) => id === 'lachin')?.shapes).toEqual([
      { code: 'AJ55', near: [46.33, 39.73] },
    ]);
  });
});
