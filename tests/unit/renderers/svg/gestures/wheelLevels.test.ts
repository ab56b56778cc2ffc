import { describe, expect, it } from 'vitest';
import { wheelLevels } from '../../../../../src/renderers/svg/gestures/watchGestures';

describe('wheel', () => {
  it('away from the reader is nearer; lines and pages count for more than pixels', () => {
    expect(wheelLevels({ deltaY: -100, deltaMode: 0, ctrlKey: false })).toBeCloseTo(0.2);
    expect(wheelLevels({ deltaY: 3, deltaMode: 1, ctrlKey: false })).toBeCloseTo(-0.15);
    expect(wheelLevels({ deltaY: 1, deltaMode: 2, ctrlKey: false })).toBeCloseTo(-1);
  });

  it('a pinch on a trackpad, which comes with ctrl, zooms as the fingers do', () => {
    expect(wheelLevels({ deltaY: -10, deltaMode: 0, ctrlKey: true })).toBeCloseTo(0.2);
  });
});
