import { describe, expect, it } from 'vitest';
import {
  dark,
  light,
  darkStrong,
  lightStrong,
  type Palette,
} from '../../../src/cartography/colours';
import { contrast, edgeTones, toneBetween } from '../../../src/cartography/tones';
import type { FillKind } from '../../../src/figures/types';
import type { Edge } from '../../../src/places/types';

interface Side {
  readonly fill: FillKind;
  readonly base: string;
}

const looks = (palette: Palette): readonly Side[] => [
  ...palette.steps.map((base): Side => ({ fill: 'class', base })),
  { fill: 'zero', base: palette.zero },
  { fill: 'disputed', base: palette.disputed },
  { fill: 'named', base: palette.named },
  { fill: 'none', base: palette.none },
];

/** The better of the line against both sides, and of the sides against each other. */
function reached(one: Side, other: Side, palette: Palette): number {
  const { colour } = toneBetween(one, other, palette);
  const byLine = Math.min(contrast(colour, one.base), contrast(colour, other.base));
  return Math.max(byLine, contrast(one.base, other.base));
}

describe('edgeTones', () => {
  // A step that its label stands on at 7:1 leaves a line of the other tone 3:1 and no more.
  for (const [theme, palette, least] of [
    ['light', light, 3.1],
    ['dark', dark, 3.4],
    ['light with more contrast', lightStrong, 3],
    ['dark with more contrast', darkStrong, 3],
  ] as const) {
    it(`any two states or classes are told apart by ${least}:1, ${theme}`, () => {
      const pairs = looks(palette).flatMap((one) =>
        looks(palette).map((other) => ({ one, other, ratio: reached(one, other, palette) })),
      );
      const low = pairs.filter(({ ratio }) => Math.round(ratio * 10) / 10 < least);
      expect(low).toEqual([]);
    });
  }

  const side = (fill: FillKind, base: string) => ({ fill, base });

  it('a pale class beside no figure has an ink line, two dark classes a white one', () => {
    const [c1, , , c4, c5] = light.steps;
    const quiet = side('none', light.none);
    expect(toneBetween(side('class', c1), quiet, light).colour).toBe(light.ink);
    expect(toneBetween(side('class', c4), side('class', c5), light).colour).toBe(light.white);
  });

  it('where the fills differ enough and no line does, it is white in light and ink in dark', () => {
    const ends = (palette: Palette) =>
      [side('class', palette.steps[0]), side('class', palette.steps[4])] as const;
    expect(toneBetween(...ends(light), light)).toEqual({ colour: light.white, width: 1 });
    expect(toneBetween(...ends(dark), dark)).toEqual({ colour: dark.ink, width: 1 });
  });

  it('A6: zero is a value; two places without one get a thin grey line', () => {
    const none = side('none', light.none);
    expect(toneBetween(side('zero', light.zero), none, light).colour).toBe(light.ink);
    expect(toneBetween(side('named', light.named), none, light)).toEqual({
      colour: light.edgeGrey,
      width: 0.8,
    });
  });

  it('tones every shared edge once and leaves the outer border to the country line', () => {
    const line = [
      [46, 39],
      [47, 39],
    ] as const;
    const edges: readonly Edge[] = [
      { id: 0, left: 'a', right: 'b', line },
      { id: 1, left: 'a', right: null, line },
    ];
    const fills = new Map([
      ['a', side('none', light.none)],
      ['b', side('none', light.none)],
    ]);
    expect(edgeTones(edges, fills, light)).toEqual([
      { edge: 0, colour: light.edgeGrey, width: 0.8 },
    ]);
  });
});
