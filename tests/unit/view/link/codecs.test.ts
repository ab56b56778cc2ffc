import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  formatCamera,
  formatPeriod,
  parseCamera,
  parsePeriod,
} from '../../../../src/view/link/codecs';
import { degreeDecimals, roundCamera } from '../../../../src/camera/Camera';

describe('periods in a link', () => {
  it.each([
    ['2023', { kind: 'year', year: 2023 }],
    ['2020..2024', { kind: 'span', from: '2020', to: '2024' }],
    ['2020-11..2022-10-31', { kind: 'span', from: '2020-11', to: '2022-10-31' }],
    ['..2025-06-17', { kind: 'upto', date: '2025-06-17' }],
    ['@2021-06-12', { kind: 'on', date: '2021-06-12' }],
    ['@2024-02-29', { kind: 'on', date: '2024-02-29' }],
  ] as const)('L1: %s is read and written alike', (text, period) => {
    expect(parsePeriod(text)).toEqual(period);
    expect(formatPeriod(period)).toBe(text);
  });

  it('P6: a month stays a month', () => {
    expect(parsePeriod('..2025-06')).toEqual({ kind: 'upto', date: '2025-06' });
    expect(parsePeriod('@2021')).toEqual({ kind: 'on', date: '2021' });
  });

  it.each([
    ['a day that February lacks', '@2023-02-29'],
    ['a thirteenth month', '..2023-13'],
    ['a day 31 of April', '2020..2023-04-31'],
    ['a day 0', '@2023-01-00'],
    ['a span that ends before it starts', '2024..2020'],
    ['a span that ends the day before it starts', '2024-03-02..2024-03-01'],
    ['a span without an end', '2020..'],
    ['a bare date', '2021-06-12'],
    ['three dates', '2020..2021..2022'],
    ['three dots', '2020...2024'],
    ['no date at all', '..'],
    ['a sign without a date', '@'],
    ['two signs', '@@2021'],
    ['a year of three digits', '999'],
    ['a year before 1000', '0999'],
    ['a year of five digits', '20233'],
    ['a negative year', '-2023'],
    ['spaces', ' 2023'],
    ['a line end', '2023\n'],
    ['digits of another script', '٢٠٢٣'],
    ['nothing', ''],
  ])('L4: %s is no period', (_, text) => {
    expect(parsePeriod(text)).toBeNull();
  });

  it('L1: whatever is read as a period is written as it was', () => {
    const nearly = fc.stringMatching(/^(@|\.\.)?\d{4}(-\d{2}){0,2}(\.\.\d{4}(-\d{2}){0,2})?$/);
    fc.assert(
      fc.property(nearly, (text) => {
        const period = parsePeriod(text);
        if (period !== null) expect(formatPeriod(period)).toBe(text);
      }),
    );
  });
});

const anyCamera = fc.record({
  zoom: fc.double({ min: 0, max: 24, noNaN: true }),
  lat: fc.double({ min: -90, max: 90, noNaN: true }),
  lng: fc.double({ min: -180, max: 180, noNaN: true }),
});

describe('the camera in a link', () => {
  it('L1: is zoom/lat/lng, with more decimals the further in', () => {
    const at = { lat: 40.123456789, lng: 46.987654321 };
    expect(formatCamera({ zoom: 2, ...at })).toBe('2/40.1/47');
    expect(formatCamera({ zoom: 7.456, ...at })).toBe('7.46/40.123/46.988');
    expect(formatCamera({ zoom: 14, ...at })).toBe('14/40.12346/46.98765');
  });

  it('L1: keeps the zeros of a round number, drops those behind the point', () => {
    expect(formatCamera({ zoom: 10, lat: 40, lng: -100.5 })).toBe('10/40/-100.5');
    expect(formatCamera({ zoom: 0, lat: -0, lng: -0.04 })).toBe('0/0/0');
  });

  it('L1: rounds by less than half a pixel', () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 24, noNaN: true }), (zoom) => {
        const pixel = 360 / (512 * 2 ** zoom);
        expect(10 ** -degreeDecimals(zoom) / 2).toBeLessThanOrEqual(pixel / 2);
      }),
    );
  });

  it('L1: what was rounded once stays, and comes back from a link', () => {
    fc.assert(
      fc.property(anyCamera, (camera) => {
        const rounded = roundCamera(camera);
        expect(roundCamera(rounded)).toEqual(rounded);
        expect(parseCamera(formatCamera(camera))).toEqual(rounded);
      }),
    );
  });
});
