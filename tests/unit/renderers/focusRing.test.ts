import { describe, expect, it } from 'vitest';
import { contrast } from '../../../src/cartography/tones';
import { lineWidths } from '../../../src/renderers/looks';
import { palettes } from '../cartography/palettes';

/** WCAG 2.4.13: two pixels round what has the focus, at 3:1. */
const LEAST = 3;
const THICK = 2;

describe.each(palettes)('the ring round a focused place, %s', (_, palette) => {
  const { ground, strongLine, water, none, named, zero, disputed } = palette;
  const fills = { ground, water, none, named, zero, disputed };
  const textures = [...palette.stepTextures, palette.noneLine, palette.disputedLine];
  const beneath = [...Object.values(fills), ...palette.steps, ...textures];

  it('stands out from the gap and the casing beside it on every fill', () => {
    expect(contrast(strongLine, ground)).toBeGreaterThanOrEqual(7);
  });

  it.each(beneath)('changes %s at 3:1, by its line or by what lies beside it', (fill) => {
    const byLine = contrast(strongLine, fill) >= LEAST;
    const byGap = contrast(ground, fill) >= LEAST;
    expect(byLine || byGap, fill).toBe(true);
  });

  it('is thick enough in either of its colours', () => {
    expect(lineWidths.focus).toBeGreaterThanOrEqual(THICK);
    expect(lineWidths.focusGap).toBeGreaterThanOrEqual(THICK);
  });
});
