import { describe, expect, it } from 'vitest';
import { nearestStop } from '../../../../src/app/sheet/nearestStop';

describe('nearestStop', () => {
  const room = 665;

  it('returns to where it was after a small movement', () => {
    expect(nearestStop(310, 330, room)).toBe('middle');
    expect(nearestStop(310, 280, room)).toBe('middle');
  });

  it('moves on after a pull, though the old stop is nearer', () => {
    expect(nearestStop(310, 380, room)).toBe('full');
    expect(nearestStop(310, 250, room)).toBe('low');
  });

  it('passes over the middle when pulled far', () => {
    expect(nearestStop(76, 640, room)).toBe('full');
    expect(nearestStop(660, 90, room)).toBe('low');
  });

  it('stays at an end when pulled beyond it', () => {
    expect(nearestStop(660, 900, room)).toBe('full');
    expect(nearestStop(76, 0, room)).toBe('low');
  });
});
