/** Levels of zoom to one unit of `deltaMode`: pixels, lines, pages. */
const LEVELS = [0.002, 0.05, 1];

/** A pinch on a trackpad comes as a wheel with ctrl held, and with small numbers. */
const PINCH = 10;

/** By how many levels a turn of the wheel zooms; towards the reader is out. */
export function wheelLevels({
  deltaY,
  deltaMode,
  ctrlKey,
}: Pick<WheelEvent, 'deltaY' | 'deltaMode' | 'ctrlKey'>): number {
  return -deltaY * (LEVELS[deltaMode] ?? 0) * (ctrlKey ? PINCH : 1);
}
