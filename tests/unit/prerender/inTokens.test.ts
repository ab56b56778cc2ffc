import { describe, expect, it } from 'vitest';
import { dark, light } from '../../../src/cartography/colours';
import { inTokens } from '../../../src/prerender/DrawnPictures';

describe('inTokens', () => {
  it('puts the custom property where two drawings differ in a colour of the theme', () => {
    const drawing = (palette: typeof light) => ({
      fills: new Map([['a', { base: palette.steps[2], width: 1 }]]),
      lines: [palette.strongLine, palette.weakLine, palette.text1],
    });
    expect(inTokens(drawing(light), drawing(dark))).toEqual({
      fills: new Map([['a', { base: 'var(--c3)', width: 1 }]]),
      lines: ['var(--strong-line)', 'var(--weak-line)', 'var(--text-1)'],
    });
  });

  it('keeps what is the same in both, the object itself where it is one', () => {
    const claim = { id: 'a', value: null };
    const { kept } = inTokens({ kept: claim }, { kept: claim });
    expect(kept).toBe(claim);
    expect(inTokens([light.white, 'a', null], [dark.white, 'a', null])).toEqual([
      light.white,
      'a',
      null,
    ]);
  });

  it('refuses what differs in more than the colours of the themes', () => {
    expect(() => inTokens(light.panel, dark.text1)).toThrow(/No colour/);
    expect(() => inTokens({ width: 1 }, { width: 2 })).toThrow(/more than colours/);
    expect(() => inTokens([1], [1, 2])).toThrow(/more than colours/);
    expect(() => inTokens('M0 0', 'M1 0')).toThrow(/more than colours/);
  });
});
