import {
  differenceCiede2000,
  filterDeficiencyDeuter,
  filterDeficiencyProt,
  filterDeficiencyTrit,
  filterGrayscale,
  parse,
  type Color,
} from 'culori';
import { describe, expect, it } from 'vitest';
import {
  dark,
  light,
  darkStrong,
  lightStrong,
  type Palette,
} from '../../../src/cartography/colours';
import { fillLook, ramp } from '../../../src/cartography/fillSpecOf';
import type { FillKind } from '../../../src/figures/types';
import { palettes } from './palettes';

/** Colours as seen: the deficiencies by Machado, Oliveira and Fernandes 2009, complete. */
const sights: Readonly<Record<string, (colour: Color) => Color | undefined>> = {
  normal: (colour) => colour,
  protan: filterDeficiencyProt(1),
  deutan: filterDeficiencyDeuter(1),
  tritan: filterDeficiencyTrit(1),
  grey: filterGrayscale(1),
};
type Sight = 'normal' | 'protan' | 'deutan' | 'tritan' | 'grey';
type Least = Readonly<Record<Sight, number>>;

const difference = differenceCiede2000();

function asSeen(hex: string, sight: Sight): Color {
  const colour = parse(hex);
  const seen = colour && sights[sight]?.(colour);
  if (seen === undefined) throw new Error(`${hex} is no colour, or nobody sees by ${sight}`);
  return seen;
}

/** CIEDE2000 of the two that are nearest to each other, in tenths. */
function nearest(pairs: readonly (readonly [string, string])[], sight: Sight): number {
  const all = pairs.map(([a, b]) => difference(asSeen(a, sight), asSeen(b, sight)));
  return Math.round(Math.min(...all) * 10) / 10;
}

function expectApart(pairs: readonly (readonly [string, string])[], least: Least): void {
  for (const sight of Object.keys(sights) as Sight[]) {
    expect(nearest(pairs, sight), sight).toBeGreaterThanOrEqual(least[sight]);
  }
}

/** The table of the design: the least between neighbouring classes, for each number of classes. */
const fives: Least = { normal: 10.5, protan: 10.1, deutan: 10.5, tritan: 9.1, grey: 8.7 };
const threes: Least = { normal: 20.5, protan: 19.8, deutan: 20.7, tritan: 19.2, grey: 19 };
const darkFives: Least = { normal: 11.8, protan: 12.1, deutan: 11.6, tritan: 11.2, grey: 10.5 };
/** With more contrast the middle of the ramp gives way to its labels. */
const strongFives: Least = { normal: 9.7, protan: 9.3, deutan: 9.8, tritan: 8.5, grey: 8.1 };
const darkStrongFives: Least = { ...darkFives, tritan: 10.8, grey: 9.8 };

const neighbours: readonly (readonly [string, Palette, Least, Least])[] = [
  ['light', light, fives, threes],
  ['dark', dark, darkFives, threes],
  ['light with more contrast', lightStrong, strongFives, strongFives],
  ['dark with more contrast', darkStrong, darkStrongFives, threes],
];

describe.each(neighbours)('K5: neighbouring classes, %s', (_, palette, ofFive, ofThree) => {
  it.each([2, 3, 4, 5])('of %i are told apart by everyone, in greyscale too', (count) => {
    const classes = ramp(palette, count).map(({ base }) => base);
    const pairs = classes.slice(1).map((base, i) => [classes[i] ?? '', base] as const);
    expect(pairs).toHaveLength(count - 1);
    expectApart(pairs, count > 3 ? ofFive : ofThree);
  });
});

/** The nearest class to each other fill, by the table of the design: normal, worst deficiency, grey. */
const inLight = {
  ground: [16.2, 12, 8.4],
  none: [16.3, 12, 5.3],
  named: [22.4, 17.8, 7],
  zero: [15.6, 12.2, 10],
  disputed: [17.7, 13.7, 6.8],
  water: [12.8, 6.1, 5],
} as const;
const inDark = [12.8, 12.8, 9.5] as const;
type Others = keyof typeof inLight;

const leastOf = (palette: Palette, other: Others): readonly [number, number, number] => {
  if (palette === light) return inLight[other];
  if (palette === dark) return inDark;
  // Lakes lie beside districts, never among them, and have a shore.
  return palette === lightStrong
    ? other === 'water'
      ? [12.5, 5.7, 4.5]
      : [15, 11.7, 4.6]
    : [14.9, 12.2, 8.5];
};

describe.each(palettes)('K5, S8: a class and what is no class, %s', (_, palette) => {
  it.each(Object.keys(inLight) as Others[])('are told apart: %s', (other) => {
    const pairs = palette.steps.map((step) => [step, palette[other]] as const);
    const [normal, deficient, grey] = leastOf(palette, other);
    expectApart(pairs, {
      normal,
      protan: deficient,
      deutan: deficient,
      tritan: deficient,
      grey,
    });
  });

  it('S4 to S7, whose colours are near to each other, differ in texture or border', () => {
    const kinds: readonly FillKind[] = ['disputed', 'zero', 'named', 'none'];
    const marks = kinds.map((kind) => {
      const look = fillLook(kind, null, palette, { joint: false, dated: false });
      return `${look.texture} ${look.innerBorder === null ? 'plain' : 'framed'}`;
    });
    expect(new Set(marks).size).toBe(kinds.length);
  });
});
