import { describe, expect, it } from 'vitest';
import {
  dark,
  light,
  darkStrong,
  lightStrong,
  type Palette,
} from '../../../src/cartography/colours';
import { contrast } from '../../../src/cartography/tones';
import { palettes } from './palettes';

const tenths = (value: number) => Math.round(value * 10) / 10;
const labelContrasts = (palette: Palette) =>
  palette.steps.map((step, i) => tenths(contrast(palette.stepLabels[i]!, step)));

describe.each(palettes)('colours, %s', (_, palette) => {
  const { panel, page, ground, none, named, zero, disputed, water, tint } = palette;

  it('K3: every colour is an opaque six-digit hex', () => {
    for (const colour of Object.values(palette).flat())
      expect(colour).toMatch(/^#[0-9a-f]{6}$/);
  });

  it('text reaches 4.9:1 (in tenths) on everything it stands on', () => {
    for (const back of [panel, page, ground, none, named, zero, disputed, water, tint]) {
      for (const text of [palette.text1, palette.text2])
        expect(contrast(text, back)).toBeGreaterThanOrEqual(4.9);
    }
    for (const back of [panel, page, ground, none, tint]) {
      expect(tenths(contrast(palette.text3, back))).toBeGreaterThanOrEqual(4.9);
    }
    expect(contrast(palette.mastheadText2, palette.masthead)).toBeGreaterThanOrEqual(4.9);
    expect(contrast(palette.controlEdge, panel)).toBeGreaterThanOrEqual(3.5);
  });

  it('S8: the fills of S4, S5, S6 and S7 and the classes never share a colour', () => {
    const fills = [none, named, zero, disputed, ground, water, ...palette.steps];
    expect(new Set(fills).size).toBe(fills.length);
  });

  it('the strong line stands out from every fill without a class, its counterpart from the strong line', () => {
    for (const fill of [none, named, zero, disputed, ground, panel]) {
      expect(contrast(palette.strongLine, fill)).toBeGreaterThan(7);
    }
    expect(contrast(palette.strongLine, palette.weakLine)).toBeGreaterThan(7);
  });
});

describe('colours', () => {
  it('labels reach the contrasts of the design on each class', () => {
    expect(labelContrasts(light)).toEqual([10.5, 7.4, 5.0, 6.7, 13.4]);
    const inDark = labelContrasts(dark);
    expect(inDark.slice(0, 2)).toEqual([9.1, 5.7]);
    expect(Math.min(...inDark.slice(2))).toBeGreaterThanOrEqual(5.6);
  });

  it('the hatch of S7 stays quiet', () => {
    expect(contrast(light.none, light.noneLine)).toBeCloseTo(1.26, 1);
  });
});

describe.each([
  ['light', lightStrong],
  ['dark', darkStrong],
] as const)('colours with more contrast, %s', (_, palette) => {
  const { panel, page, ground, none, named, zero, disputed, water, tint } = palette;

  it('all text reaches 7:1 on everything it stands on', () => {
    for (const text of [palette.text1, palette.text2, palette.text3]) {
      for (const back of [panel, page, ground, none, named, zero, disputed, water, tint]) {
        expect(contrast(text, back)).toBeGreaterThanOrEqual(7);
      }
    }
    for (const text of [palette.mastheadText1, palette.mastheadText2]) {
      expect(contrast(text, palette.masthead)).toBeGreaterThanOrEqual(7);
    }
    expect(Math.min(...labelContrasts(palette))).toBeGreaterThanOrEqual(7);
  });

  it('lines and the edges of controls reach 4.5:1 on what they lie on', () => {
    for (const fill of [none, named, zero, disputed, ground]) {
      expect(contrast(palette.edgeGrey, fill)).toBeGreaterThanOrEqual(4.5);
      expect(contrast(palette.countryLine, fill)).toBeGreaterThanOrEqual(4.5);
    }
    expect(contrast(palette.shore, water)).toBeGreaterThanOrEqual(4.5);
    expect(contrast(palette.shore, ground)).toBeGreaterThanOrEqual(4.5);
    for (const back of [panel, page, tint]) {
      expect(contrast(palette.controlEdge, back)).toBeGreaterThanOrEqual(4.5);
      expect(contrast(palette.ruleStrong, back)).toBeGreaterThanOrEqual(4.5);
    }
    expect(contrast(palette.rule, panel)).toBeGreaterThanOrEqual(3);
  });

  it('S2 to S7: textures stand out by 3:1 from the fill that they lie on', () => {
    palette.steps.forEach((step, i) =>
      expect(contrast(step, palette.stepTextures[i]!)).toBeGreaterThanOrEqual(3),
    );
    expect(contrast(none, palette.noneLine)).toBeGreaterThanOrEqual(3);
    expect(contrast(named, palette.namedDot)).toBeGreaterThanOrEqual(3);
    expect(contrast(disputed, palette.disputedLine)).toBeGreaterThanOrEqual(3);
    expect(contrast(zero, palette.zeroBorder)).toBeGreaterThanOrEqual(3);
  });
});
