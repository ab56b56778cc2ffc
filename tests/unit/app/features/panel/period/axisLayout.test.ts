import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  axisLayout,
  type AxisItem,
} from '../../../../../../src/app/features/panel/period/axisLayout';

const day = (date: string) => Date.parse(date) / 86_400_000;
const item = (date: string, count: number, chosen = false): AxisItem => ({
  time: day(date),
  count,
  chosen,
  label: date,
});

describe('axisLayout', () => {
  it('keeps years at even distances', () => {
    const years = [2021, 2022, 2023, 2024].map((year) => item(`${year}-07-02`, 0));
    const xs = axisLayout(years, 320, 'year').points.map((point) => point.x);
    const steps = xs.slice(1).map((x, i) => x - (xs[i] ?? 0));
    for (const step of steps) expect(step).toBeCloseTo(steps[0] ?? 0, 0);
  });

  it('spaces dates truly: twice the time is twice the way', () => {
    const dates = ['2021-03-01', '2022-03-01', '2024-03-01'].map((date) => item(date, 0));
    const [a = 0, b = 0, c = 0] = axisLayout(dates, 320, 'date').points.map(({ x }) => x);
    expect((c - b) / (b - a)).toBeCloseTo(2, 1);
  });

  it('moves circles of neighbouring days apart so that both can be read', () => {
    const dates = [item('2023-06-06', 6), item('2023-06-07', 6, true), item('2025-10-01', 6)];
    const [a, b] = axisLayout(dates, 320, 'date').points;
    expect((b?.x ?? 0) - (a?.x ?? 0)).toBeGreaterThanOrEqual(25);
  });

  it('sets dates of a few weeks on months', () => {
    const dates = [item('2021-06-12', 1), item('2021-07-03', 3, true)];
    const { points, marks } = axisLayout(dates, 320, 'date');
    expect(marks.map((mark) => mark.label)).toEqual([null, null, null]);
    expect(points.every((point) => point.labelX !== null)).toBe(true);
  });

  it('always names the chosen period, and lets no two labels meet', () => {
    const dates = fc
      .uniqueArray(fc.integer({ min: day('1994-01-01'), max: day('2026-01-01') }), {
        minLength: 1,
        maxLength: 25,
      })
      .map((days) => days.toSorted((a, b) => a - b));
    fc.assert(
      fc.property(dates, fc.nat(), fc.integer({ min: 240, max: 400 }), (days, pick, width) => {
        const items = days.map((time, i) => ({
          time,
          count: i % 3,
          chosen: i === pick % days.length,
          label: '28 Feb 2023',
        }));
        const { points } = axisLayout(items, width, 'date');
        expect(points[pick % days.length]?.labelX).not.toBeNull();
        const labels = points.flatMap((point) => point.labelX ?? []).toSorted((a, b) => a - b);
        labels.slice(1).forEach((x, i) => expect(x - (labels[i] ?? 0)).toBeGreaterThan(70));
        for (const { x } of points) expect(x).toBeGreaterThanOrEqual(0);
        for (const { x } of points) expect(x).toBeLessThanOrEqual(width);
      }),
    );
  });
});
