import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { restStop } from '../../../../src/app/ui/BottomSheet';

const stops = [
  ['low', 76],
  ['middle', 310],
  ['full', 660],
] as const;

/** Let go at rest. */
const laid = (start: number, end: number) => restStop(stops, { start, end, speed: 0 });
const flung = (start: number, end: number, speed: number) =>
  restStop(stops, { start, end, speed });

describe('restStop', () => {
  it('returns to where it was after a small movement', () => {
    expect(laid(310, 330)).toBe('middle');
    expect(laid(310, 280)).toBe('middle');
  });

  it('moves on after a pull, though the old stop is nearer', () => {
    expect(laid(310, 380)).toBe('full');
    expect(laid(310, 250)).toBe('low');
    expect(laid(660, 600)).toBe('middle');
    expect(laid(76, 130)).toBe('middle');
  });

  it('passes over the middle when pulled far', () => {
    expect(laid(76, 640)).toBe('full');
    expect(laid(660, 90)).toBe('low');
  });

  it('stays at an end when pulled beyond it', () => {
    expect(laid(660, 900)).toBe('full');
    expect(laid(76, 0)).toBe('low');
    expect(flung(660, 660, 2)).toBe('full');
    expect(flung(76, 76, -2)).toBe('low');
  });

  it('goes on a stop when flung, however short the way', () => {
    expect(flung(310, 330, 0.6)).toBe('full');
    expect(flung(310, 290, -0.6)).toBe('low');
    expect(flung(76, 90, 0.6)).toBe('middle');
    expect(flung(660, 640, -0.6)).toBe('middle');
  });

  it('passes over the middle when flung hard', () => {
    expect(flung(76, 300, 2)).toBe('full');
    expect(flung(660, 420, -2)).toBe('low');
  });

  it('goes back where it came from when flung against the pull', () => {
    expect(flung(310, 500, -0.6)).toBe('middle');
    expect(flung(310, 150, 0.6)).toBe('middle');
  });

  it('never goes against the hand', () => {
    const height = fc.integer({ min: 40, max: 900 });
    const speed = fc.double({ min: -4, max: 4, noNaN: true });
    const order = ['low', 'middle', 'full'];
    fc.assert(
      fc.property(
        fc.constantFrom(...stops),
        height,
        speed,
        height,
        height,
        ([was, start], end, pace, low, more) => {
          // Whatever room the stops have, also where two of them are one.
          const heights = [
            ['low', Math.min(start, low)],
            ['middle', start],
            ['full', start + Math.max(0, more - 300)],
          ] as const;
          const from = heights.find(([id]) => id === was)?.[1] ?? start;
          const rest = restStop(heights, { start: from, end, speed: pace });
          const by = order.indexOf(rest) - order.indexOf(was);
          const way = Math.abs(pace) >= 0.4 ? Math.sign(pace) : Math.sign(end - from);
          const reversed = way !== Math.sign(end - from) && end !== from;
          if (
            !reversed &&
            heights.every(([, h], i) => i === 0 || h > (heights[i - 1]?.[1] ?? 0) + 2)
          )
            expect(by * way).toBeGreaterThanOrEqual(0);
        },
      ),
    );
  });
});
