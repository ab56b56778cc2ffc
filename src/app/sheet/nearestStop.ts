import type { Stop } from './Stop';

/** A pull this long moves the sheet on, even where the stop it came from is nearer. */
const PULL = 48;

/** Heights above the bottom tabs; the full one leaves 5 px of the map. The style sheet has the same. */
function stopHeights(room: number): readonly (readonly [Stop, number])[] {
  return [
    ['low', 76],
    ['middle', Math.min(310, room - 5)],
    ['full', room - 5],
  ];
}

/**
 * Where a sheet comes to rest that is let go; CSS px.
 * @param start its height when it was taken hold of
 * @param end its height when it is let go
 * @param room height of the screen between masthead and tabs
 */
export function nearestStop(start: number, end: number, room: number): Stop {
  const pull = end - start;
  const stops = stopHeights(room);
  const onward = stops.filter(([, height]) =>
    pull > PULL ? height > start + 1 : pull < -PULL ? height < start - 1 : true,
  );
  const [first, ...others] = onward.length > 0 ? onward : stops;
  if (first === undefined) return 'middle';
  return others.reduce(
    (best, each) => (Math.abs(each[1] - end) < Math.abs(best[1] - end) ? each : best),
    first,
  )[0];
}
