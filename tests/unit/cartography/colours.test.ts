import { describe, expect, it } from 'vitest';
import { dark, light, type Palette } from '../../../src/cartography/colours';
import { contrast } from '../../../src/cartography/contrast';

const tenths = (value: number) => Math.round(value * 10) / 10;
const labelContrasts = (palette: Palette) =>
  palette.steps.map((step, i) => tenths(contrast(palette.stepLabels[i]!, step)));

describe('colours', () => {
  it('every colour is an opaque six-digit hex (K3)', () => {
    for (const palette of [light, dark]) {
      const { theme, ...colours } = palette;
      expect(['light', 'dark']).toContain(theme);
      for (const colour of Object.values(colours).flat()) {
        expect(colour).toMatch(/^#[0-9a-f]{6}$/);
      }
    }
  });

  it('labels reach the contrasts of the design on each class', () => {
    expect(labelContrasts(light)).toEqual([10.5, 7.4, 5.0, 6.7, 13.4]);
    const inDark = labelContrasts(dark);
    expect(inDark.slice(0, 2)).toEqual([9.1, 5.7]);
    expect(Math.min(...inDark.slice(2))).toBeGreaterThanOrEqual(5.6);
  });

  it('text reaches 4.9:1 (in tenths) on everything it stands on', () => {
    for (const palette of [light, dark]) {
      const { text1, text2, text3, panel, page } = palette;
      const { ground, none, named, zero, disputed, water, tint } = palette;
      for (const back of [panel, page, ground, none, named, zero, disputed, water, tint]) {
        for (const text of [text1, text2])
          expect(contrast(text, back)).toBeGreaterThanOrEqual(4.9);
      }
      for (const back of [panel, page, ground, none, tint]) {
        expect(tenths(contrast(text3, back))).toBeGreaterThanOrEqual(4.9);
      }
      expect(contrast(palette.mastheadText2, palette.masthead)).toBeGreaterThanOrEqual(4.9);
      expect(contrast(palette.controlEdge, panel)).toBeGreaterThanOrEqual(3.5);
    }
  });

  it('S8: the fills of S4, S5, S6 and S7 and the classes never share a colour', () => {
    for (const palette of [light, dark]) {
      const { none, named, zero, disputed, ground, water, steps } = palette;
      const fills = [none, named, zero, disputed, ground, water, ...steps];
      expect(new Set(fills).size).toBe(fills.length);
    }
  });

  it('the hatch of S7 stays quiet', () => {
    expect(contrast(light.none, light.noneLine)).toBeCloseTo(1.26, 1);
  });
});
