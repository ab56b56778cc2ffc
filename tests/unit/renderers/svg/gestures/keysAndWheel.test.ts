import { describe, expect, it } from 'vitest';
import { keyStep } from '../../../../../src/renderers/svg/gestures/keyStep';
import { wheelLevels } from '../../../../../src/renderers/svg/gestures/wheelLevels';

const plain = { ctrlKey: false, altKey: false, metaKey: false };

describe('keys', () => {
  it('arrows move over the ground, plus and minus zoom', () => {
    expect(keyStep({ ...plain, key: 'ArrowLeft' })).toEqual({ dx: -100, dy: 0 });
    expect(keyStep({ ...plain, key: 'ArrowDown' })).toEqual({ dx: 0, dy: 100 });
    expect(keyStep({ ...plain, key: '=' })).toEqual({ levels: 1 });
    expect(keyStep({ ...plain, key: '-' })).toEqual({ levels: -1 });
  });

  it('leaves other keys, and those held with ctrl, alt or meta, to the browser', () => {
    for (const key of ['Tab', 'Enter', 'a', 'constructor']) {
      expect(keyStep({ ...plain, key }), key).toBeNull();
    }
    for (const held of ['ctrlKey', 'altKey', 'metaKey']) {
      expect(keyStep({ ...plain, key: '+', [held]: true }), held).toBeNull();
    }
  });
});

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
