import { useLayoutEffect, useRef, useState } from 'react';
import { grow, rectOverlap, type Rect, type Size } from '../../../camera/shapes';
import { TooltipLines, type TooltipWords } from './Tooltip';

interface Props {
  readonly words: TooltipWords;
  /** Where the place with the focus lies, CSS px of the map. */
  readonly x: number;
  readonly y: number;
  readonly size: Size;
  /** What else is to be read, CSS px of the map. */
  readonly shown: readonly Rect[];
}

/** What is said of the place that keys have come to, beside the figures of its neighbours. */
export function FocusTip({ words, x, y, size, shown }: Props) {
  const box = useRef<HTMLDivElement>(null);
  const [spot, setSpot] = useState({ x, y });
  useLayoutEffect(() => {
    if (box.current === null) return;
    const { offsetWidth: width, offsetHeight: height } = box.current;
    setSpot(calmSpot([x, y], { width, height }, size, shown));
  }, [words, x, y, size, shown]);
  return (
    <div
      ref={box}
      className="map-tooltip"
      style={{ left: spot.x, top: spot.y }}
      aria-hidden="true"
    >
      <TooltipLines words={words} />
    </div>
  );
}

/** Kept free round the point, CSS px. */
const CLEAR = 14;

/** How far from the point it may be at most, CSS px. */
const REACH = 180;

/** From one spot that is tried to the next, CSS px. */
const STEP = 6;

/** How much covered ground one pixel further off is worth. */
const PER_PIXEL = 2;

/**
 * Where something stands beside a point so that it covers as little as can be of what is shown there,
 * and lies near; its upper left corner. It stays within the window while that has room for it.
 * @param window CSS px, from 0
 * @param shown labels and what else is to be read, CSS px of the window
 */
export function calmSpot(
  [x, y]: readonly [number, number],
  { width, height }: Size,
  window: Size,
  shown: readonly Rect[],
): { readonly x: number; readonly y: number } {
  const around = { x: x - CLEAR, y: y - CLEAR, width: 2 * CLEAR, height: 2 * CLEAR };
  const near = shown.filter(
    (rect) => rectOverlap(rect, grow(around, REACH + Math.max(width, height))) !== null,
  );
  let best = { x: x + CLEAR, y: y + CLEAR };
  let least = Infinity;
  for (const left of stepsFrom(x, width, window.width)) {
    for (const top of stepsFrom(y, height, window.height)) {
      const spot = { x: left, y: top, width, height };
      const off = Math.max(left - x, x - left - width, top - y, y - top - height);
      // Over the place itself it would hide the ring of the focus.
      const onPlace = shared(spot, around) === 0 ? 0 : width * height;
      const cost =
        onPlace + near.reduce((sum, rect) => sum + shared(spot, rect), 0) + off * PER_PIXEL;
      if (cost < least) [best, least] = [{ x: left, y: top }, cost];
    }
  }
  return best;
}

/**
 * Beginnings that are tried along one side of the window: beyond the point first, where a tooltip is
 * looked for, then further and further away, then before it.
 */
function stepsFrom(at: number, size: number, window: number): readonly number[] {
  const last = Math.max(0, window - size);
  const first = Math.min(Math.max(at + CLEAR, 0), last);
  const steps = [first];
  for (let on = first + STEP; on <= Math.min(last, at + REACH); on += STEP) steps.push(on);
  for (let on = first - STEP; on >= Math.max(0, at - size - REACH); on -= STEP) steps.push(on);
  return steps;
}

function shared(one: Rect, other: Rect): number {
  const over = rectOverlap(one, other);
  return over === null ? 0 : over.width * over.height;
}
