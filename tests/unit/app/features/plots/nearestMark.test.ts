import { describe, expect, it } from 'vitest';
import { nearestMark } from '../../../../../src/app/features/plots/PlotFigure';
import type { PlotMark } from '../../../../../src/cartography/plots/PlotScene';

const mark = (x: number, y: number, base: number | null) =>
  ({ x, y, range: null, stem: base === null ? null : { from: base, to: y } }) as PlotMark;

describe('nearestMark', () => {
  const low = mark(10, 80, 100);
  const high = mark(20, 20, 100);
  const dot = mark(40, 20, null);

  it('finds the nearest, and none that is too far', () => {
    expect(nearestMark([low, high, dot], 38, 22, 20)).toBe(dot);
    expect(nearestMark([low, high, dot], 90, 20, 20)).toBeNull();
  });

  it('a stem belongs to its mark', () => {
    expect(nearestMark([low, high, dot], 21, 95, 20)).toBe(high);
    expect(nearestMark([dot], 40, 95, 20)).toBeNull();
  });

  it('of two stems at one place, the mark whose head is nearer', () => {
    const other = mark(20, 60, 100);
    expect(nearestMark([high, other], 20, 62, 20)).toBe(other);
    expect(nearestMark([high, other], 20, 24, 20)).toBe(high);
  });
});
