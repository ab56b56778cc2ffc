import { describe, expect, it } from 'vitest';
import { dark, light } from '../../../src/cartography/colours';
import { ramp } from '../../../src/cartography/fillSpecOf';

describe('ramp', () => {
  const [c1, c2, c3, c4, c5] = light.steps;

  it('K1: uses the steps of the design for 1 to 5 classes', () => {
    const bases = (count: number) => ramp(light, count).map((look) => look.base);
    expect(bases(0)).toEqual([]);
    expect(bases(1)).toEqual([c3]);
    expect(bases(2)).toEqual([c2, c4]);
    expect(bases(3)).toEqual([c1, c3, c5]);
    expect(bases(4)).toEqual([c1, c2, c4, c5]);
    expect(bases(5)).toEqual([c1, c2, c3, c4, c5]);
  });

  it('keeps texture and label with their step', () => {
    expect(ramp(dark, 2)[1]).toEqual({ base: '#a5aee6', texture: '#878fc5', label: '#0b0c0f' });
  });

  it('refuses more classes than the design has', () => {
    expect(() => ramp(light, 6)).toThrow(RangeError);
  });
});
