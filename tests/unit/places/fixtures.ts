import type { Position } from 'geojson';
import type { Outline, Outlines } from '../../../src/places/types';

/** An outline of one ring, given without its closing position. */
export function outline(id: string, ...ring: Position[]): Outline {
  const [first = [0, 0]] = ring;
  return {
    type: 'Feature',
    id,
    properties: {
      id,
      name_en: `${id} en`,
      name_az: `${id} az`,
      name_ru: `${id} ru`,
      name_hy: `${id} hy`,
      iso_3166_2: `XX-${id}`,
    },
    geometry: { type: 'Polygon', coordinates: [[...ring, first]] },
  };
}

export function collection(...features: Outline[]): Outlines {
  return { type: 'FeatureCollection', features };
}

/**
 * Three unit squares in a row, a, b and c, and d above c:
 *
 *         d
 *   a b c
 *
 * b and d meet in one point, and d's lower edge is drawn with a vertex that c shares.
 */
export const row = collection(
  outline('a', [0, 0], [1, 0], [1, 1], [0, 1]),
  outline('b', [1, 0], [2, 0], [2, 1], [1, 1]),
  outline('c', [2, 0], [3, 0], [3, 1], [2.5, 1], [2, 1]),
  outline('d', [2, 1], [2.5, 1], [3, 1], [3, 2], [2, 2]),
);
