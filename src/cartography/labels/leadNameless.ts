import type { LabelSetter } from './LabelSetter';
import type { PlacedLabel } from './types';

/** Where more stand without their names, as many lines would cover the map: all stay as they are. */
const MOST = 40;

/** More than these, with those on lines already, are led out in one order, at the places tried first. */
const FEW = 20;

/** So many orders are tried. */
const ORDERS = 4;

/**
 * Leads figures that stand without their names out to free ground, with their names (Labels 3), those
 * that there is room for. Each keeps its place until then, so that no line is laid through it in vain.
 * One may take the ground that another needs, and so may what is led out already: where some find none,
 * all are led out anew, in an order that begins with those. The order that leaves fewest counts.
 */
export function* leadNameless(setter: LabelSetter): Generator<void> {
  const nameless = setter.labels.filter((label) => isNameless(label, setter));
  if (nameless.length === 0 || nameless.length > MOST) return;
  const led = setter.labels.filter(({ leader }) => leader !== null);
  const isFew = nameless.length + led.length <= FEW;
  const asBefore = setter.remember();
  let order: readonly PlacedLabel[] = nameless;
  let best = { order, left: Infinity };
  for (let tried = 0; tried < ORDERS; tried++) {
    const left = yield* attempt(order, setter, isFew);
    // What stood on a line has to stand on one again: it has no other place.
    const isWhole = left.every(({ leader }) => leader === null);
    if (isWhole && left.length < best.left) best = { order, left: left.length };
    if (best.left === 0 || !isFew) return;
    asBefore();
    const others = [...led, ...nameless].filter((label) => !left.includes(label));
    order = [...left, ...others];
  }
  yield* attempt(best.order, setter, isFew);
}

/** Whether a figure stands in its outline, in sight, without the name of its place. */
function isNameless({ request, lines, rect }: PlacedLabel, { ground }: LabelSetter): boolean {
  if (!request.mayLead || lines.length === request.lines.length) return false;
  return !lines.some(({ role }) => role === 'name') && ground.isVisible(rect);
}

/** Those that are left. */
function* attempt(
  order: readonly PlacedLabel[],
  setter: LabelSetter,
  isFew: boolean,
): Generator<void, readonly PlacedLabel[]> {
  for (const label of order) if (label.leader !== null) setter.takeAway(label);
  let left = order;
  for (const closely of isFew ? [false, true] : [false]) {
    const still: PlacedLabel[] = [];
    for (const label of left) {
      yield;
      if (!setter.leadOut(label, closely)) still.push(label);
    }
    left = still;
  }
  return left;
}
