import type { Classes, Figure, FillKind } from '../figures/types';
import { remembered } from '../lib/memo';
import type { Palette } from './colours';
import type { FillSpec, Hex, TextureId } from './types';

/** The look of one figure: class colour or neutral, texture, border and mark (S1–S7). */
export function fillSpecOf(figure: Figure, classes: Classes, palette: Palette): FillSpec {
  const look = fillLook(figure.fill, classLook(figure, classes, palette), palette, {
    joint: figure.joint,
    dated: figure.partial || figure.aged,
  });
  // One literal, all keys, as in figureOf.
  return {
    place: figure.place,
    fill: look.fill,
    base: look.base,
    label: look.label,
    texture: look.texture,
    textureInk: look.textureInk,
    innerBorder: look.innerBorder,
    disagreeMark: figure.dispute !== null && figure.fill === 'class',
    state: figure.state,
  };
}

/** What a class or a neutral fill looks like, with the textures that lie on a class (S2, S3). */
export function fillLook(
  fill: FillKind,
  look: ClassLook | null,
  palette: Palette,
  on: { readonly joint: boolean; readonly dated: boolean },
): Pick<FillSpec, 'fill' | 'base' | 'label' | 'texture' | 'textureInk' | 'innerBorder'> {
  const texture = textureOf(fill, on);
  return {
    fill,
    base: baseOf(fill, look, palette),
    label: (fill === 'class' ? look?.label : undefined) ?? palette.strongLine,
    texture,
    textureInk: texture === null ? null : inkOf(fill, look, palette),
    // S5, and a figure that no class can be given for: a frame instead of a colour.
    innerBorder: fill === 'zero' || fill === 'no-area' ? palette.zeroBorder : null,
  };
}

/** Look of the class that a figure falls in; null where it has none. */
export function classLook(
  figure: Pick<Figure, 'classIndex'>,
  classes: Classes,
  palette: Palette,
): ClassLook | null {
  return figure.classIndex === null
    ? null
    : (ramp(palette, classes.count)[figure.classIndex] ?? null);
}

function baseOf(fill: FillKind, look: ClassLook | null, palette: Palette): Hex {
  switch (fill) {
    case 'class':
      return look?.base ?? palette.none;
    case 'disputed':
    case 'no-area':
      return palette.disputed;
    case 'zero':
      return palette.zero;
    case 'named':
      return palette.named;
    case 'none':
      return palette.none;
  }
}

function textureOf(
  fill: FillKind,
  on: { readonly joint: boolean; readonly dated: boolean },
): TextureId | null {
  switch (fill) {
    case 'class':
      if (on.joint) return on.dated ? 'stripes-dots' : 'stripes';
      return on.dated ? 'dots' : null;
    case 'disputed':
      return 'cross';
    case 'named':
      return 'named';
    case 'none':
      return 'hatch';
    case 'zero':
    case 'no-area':
      return null;
  }
}

function inkOf(fill: FillKind, look: ClassLook | null, palette: Palette): Hex {
  switch (fill) {
    case 'class':
      return look?.texture ?? palette.noneLine;
    case 'disputed':
      return palette.disputedLine;
    case 'named':
      return palette.namedDot;
    default:
      return palette.noneLine;
  }
}

/** How one class of a legend is drawn. */
export interface ClassLook {
  readonly base: Hex;
  readonly texture: Hex;
  readonly label: Hex;
}

/** Which of c1 … c5 stand for 1 to 5 classes, lowest first: the ends stay far apart (K5). */
const STEPS_BY_COUNT: readonly (readonly number[])[] = [
  [],
  [2],
  [1, 3],
  [0, 2, 4],
  [0, 1, 3, 4],
  [0, 1, 2, 3, 4],
];

const known = new WeakMap<Palette, Map<number, readonly ClassLook[]>>();

/**
 * Looks of the classes of a view, lowest first; `count` of them. Made once, since every figure asks.
 * @throws RangeError where `count` is not a whole number from 0 to 5 (K1).
 */
export function ramp(palette: Palette, count: number): readonly ClassLook[] {
  const ofPalette = remembered(known, palette, () => new Map());
  return remembered(ofPalette, count, () => makeRamp(palette, count));
}

function makeRamp(palette: Palette, count: number): readonly ClassLook[] {
  const steps = STEPS_BY_COUNT[count];
  if (steps === undefined) throw new RangeError(`A ramp has 0 to 5 classes, not ${count}.`);
  return steps.map((step) => ({
    base: stepOf(palette.steps, step),
    texture: stepOf(palette.stepTextures, step),
    label: stepOf(palette.stepLabels, step),
  }));
}

function stepOf(steps: readonly Hex[], step: number): Hex {
  const colour = steps[step];
  if (colour === undefined) throw new RangeError(`No step ${step} in the ramp.`);
  return colour;
}
