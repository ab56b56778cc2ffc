import type { Outline, Outlines } from '../../../src/places/types';
import { random } from './random';

type Point = readonly [number, number];

/** West, south, east, north of the ground that is divided; degrees. */
const AREA = [44.8, 38.4, 50.6, 41.9] as const;

/** How far a corner may lie from its place in the grid, in parts of a cell. */
const SHIFT = 0.35;

/** Decimals of the real outlines. */
const round = (degrees: number) => Math.round(degrees * 1e4) / 1e4;

/**
 * Districts `d0`, `d1`, … that tile the ground without gap or overlap: a grid whose corners are
 * shifted at random, and whose sides have a bend in the middle. Neighbours share their vertices, as
 * the real outlines do; each ring has 8 of them.
 */
export function syntheticOutlines(count: number): Outlines {
  const [west, south, east, north] = AREA;
  const columns = Math.ceil(Math.sqrt((count * (east - west)) / (north - south)));
  const rows = Math.ceil(count / columns);
  const width = (east - west) / columns;
  const height = (north - south) / rows;
  const next = random(1938);
  const shift = (size: number) => (next() - 0.5) * 2 * SHIFT * size * 0.5;

  // Twice as fine as the grid: corners at even steps, bends of the sides at odd ones.
  const across = columns * 2 + 1;
  const points = Array.from({ length: across * (rows * 2 + 1) }, (_, i): Point => {
    const x = i % across;
    const y = Math.floor(i / across);
    const isCentre = x % 2 === 1 && y % 2 === 1;
    return isCentre
      ? [0, 0]
      : [
          round(west + (x / 2) * width + shift(width / 2)),
          round(south + (y / 2) * height + shift(height / 2)),
        ];
  });
  const at = (x: number, y: number): [number, number] => [
    ...(points[y * across + x] ?? [0, 0]),
  ];

  const outline = (i: number): Outline => {
    const x = (i % columns) * 2;
    const y = Math.floor(i / columns) * 2;
    const ring = RING.map(([dx, dy]) => at(x + dx, y + dy));
    return {
      type: 'Feature',
      id: `d${i}`,
      properties: {
        id: `d${i}`,
        name_en: `District ${i}`,
        name_az: `District ${i}`,
        name_ru: `District ${i}`,
        name_hy: `District ${i}`,
        iso_3166_2: `XX-${i}`,
      },
      geometry: { type: 'Polygon', coordinates: [ring] },
    };
  };
  return {
    type: 'FeatureCollection',
    features: Array.from({ length: count }, (_, i) => outline(i)),
  };
}

/** Against the clock (RFC 7946), from the south-west corner; steps of half a cell. */
const RING: readonly (readonly [number, number])[] = [
  [0, 0],
  [1, 0],
  [2, 0],
  [2, 1],
  [2, 2],
  [1, 2],
  [0, 2],
  [0, 1],
  [0, 0],
];
