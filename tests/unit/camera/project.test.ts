import fc from 'fast-check';
import { expect, it } from 'vitest';
import { project, unproject } from '../../../src/camera/mercator';

it('the world is 512 pixels wide at zoom 0, twice that at each next', () => {
  expect(project([0, 0], 0)).toEqual([256, 256]);
  expect(project([-180, 0], 0)[0]).toBe(0);
  expect(project([180, 85.0511287798066], 1)[0]).toBe(1024);
  expect(project([180, 85.0511287798066], 1)[1]).toBeCloseTo(0, 6);
});

it('there and back', () => {
  fc.assert(
    fc.property(
      fc.double({ min: -180, max: 180, noNaN: true }),
      fc.double({ min: -85, max: 85, noNaN: true }),
      fc.double({ min: 0, max: 14, noNaN: true }),
      (lng, lat, zoom) => {
        const [x, y] = unproject(project([lng, lat], zoom), zoom);
        expect(x).toBeCloseTo(lng, 8);
        expect(y).toBeCloseTo(lat, 8);
      },
    ),
  );
});
