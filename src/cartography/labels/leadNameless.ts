import type { LabelSetter } from './LabelSetter';
import type { PlacedLabel } from './types';

/** Where more stand without their names, as many lines would cover the map: all stay as they are. */
const MOST = 40;

/** More than these are led out in one order, at the places that are tried first. */
const FEW = 12;

/** So many orders are tried. */
const ORDERS = 5;

/**
 * Leads figures that stand without their names out to free ground, with their names (Labels 3), those
 * that there is room for. Each keeps its place until then, so that no line is laid through it in vain.
 * One may take the ground that another needs: what found none is asked first in the next attempt, and
 * the attempt that leaves fewest without their names counts.
 */
export function* leadNameless(setter: LabelSetter): Generator<void> {
  const nameless = setter.nameless();
  if (nameless.length > MOST) return;
  const asBefore = setter.remember();
  let order = nameless;
  let best = { order, left: Infinity };
  for (let tried = 0; tried < ORDERS; tried++) {
    const left = yield* attempt(order, setter);
    if (left.length === 0 || nameless.length > FEW) return;
    if (left.length < best.left) best = { order, left: left.length };
    asBefore();
    order = [...left, ...order.filter((label) => !left.includes(label))];
  }
  yield* attempt(best.order, setter);
}

/** Those that are left. */
function* attempt(
  order: readonly PlacedLabel[],
  setter: LabelSetter,
): Generator<void, readonly PlacedLabel[]> {
  let left = order;
  for (const closely of order.length > FEW ? [false] : [false, true]) {
    const still: PlacedLabel[] = [];
    for (const label of left) {
      yield;
      if (!setter.leadOut(label, closely)) still.push(label);
    }
    left = still;
  }
  return left;
}
