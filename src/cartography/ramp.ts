import type { Palette } from './colours';
import type { Hex } from './types';

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
  let ofPalette = known.get(palette);
  if (ofPalette === undefined) known.set(palette, (ofPalette = new Map()));
  let found = ofPalette.get(count);
  if (found === undefined) ofPalette.set(count, (found = makeRamp(palette, count)));
  return found;
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
