import { describe, expect, it } from 'vitest';
import { readShifts, smoothShift } from '../../../scripts/boundaries/smoothShift';

const shift = { centre: [46, 39], by: [0.05, -0.02], sigma: 0.1 } as const;

describe('a smooth shift', () => {
  it('moves its centre by the whole step', () => {
    const [lon, lat] = smoothShift([46, 39], [shift]);
    expect(lon).toBeCloseTo(46.05, 12);
    expect(lat).toBeCloseTo(38.98, 12);
  });

  it('moves a place one sigma away by exp(-1/2) of it', () => {
    const [lon, lat] = smoothShift([46.1, 39], [shift]);
    expect(lon).toBeCloseTo(46.1 + 0.05 * Math.exp(-0.5), 12);
    expect(lat).toBeCloseTo(39 - 0.02 * Math.exp(-0.5), 12);
  });

  it('leaves a place alone where the weight is 0.01 or less', () => {
    const reach = 0.1 * Math.sqrt(-2 * Math.log(0.01));
    expect(smoothShift([46 + reach + 1e-9, 39], [shift])).toEqual([46 + reach + 1e-9, 39]);
    expect(smoothShift([46 + reach - 1e-9, 39], [shift])[0]).toBeGreaterThan(46 + reach);
  });

  it('works one after another', () => {
    const twice = smoothShift(smoothShift([46.02, 39], [shift]), [shift]);
    expect(smoothShift([46.02, 39], [shift, shift])).toEqual(twice);
  });

  it('is stated as data: the two that shifts.csv lists', () => {
    expect(readShifts()).toEqual([
      { centre: [46.545, 39.635], by: [0.048, 0], sigma: 0.045 },
      { centre: [47.03, 39.4], by: [0.004, 0.03], sigma: 0.06 },
    ]);
  });
});
