import { LngLat, Point } from 'maplibre-gl';
import { expect, it } from 'vitest';
import { createPlaceAt } from '../../../../src/renderers/maplibre/placeAt';
import { realOutlines } from '../../support/worlds';

/** An engine that has come to rest, a hundred pixels a degree. */
const map = {
  project: (at: unknown) => {
    const { lng, lat } = LngLat.convert(at as [number, number]);
    return new Point((lng - 44) * 100, (42 - lat) * 100);
  },
  unproject: (at: unknown) => {
    const { x, y } = Point.convert(at as [number, number]);
    return new LngLat(44 + x / 100, 42 - y / 100);
  },
};
const placeAt = createPlaceAt(map, realOutlines);
const inLachin = map.project([46.4, 39.65]);

it('finds a district by our outlines', () => {
  expect(placeAt([], inLachin)).toBe('lachin');
  expect(placeAt([], { x: 0, y: 0 })).toBeNull();
});

it('S10: finds a square before the district on which it lies, within its reach', () => {
  const square = { place: 'khankendi', at: [46.4, 39.65] } as const;
  expect(placeAt([square], inLachin)).toBe('khankendi');
  expect(placeAt([square], { x: inLachin.x + 12, y: inLachin.y })).toBe('khankendi');
  expect(placeAt([square], { x: inLachin.x + 13, y: inLachin.y })).toBe('lachin');
});
