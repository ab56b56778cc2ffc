import type { Stop } from './Stop';

/** A pull this long moves the sheet on, even where the stop it came from is nearer; CSS px. */
const PULL = 48;
/** From this speed on a hand that lets go has flung the sheet; CSS px a ms. */
const FLING = 0.4;
/** How long a flung sheet would go on by itself, ms. */
const GLIDE = 200;

export interface Drag {
  /** Height of the sheet when it was taken hold of, CSS px. */
  readonly start: number;
  /** Its height when it is let go. */
  readonly end: number;
  /** How fast it grew when it was let go, CSS px a ms; negative where it shrank. */
  readonly speed: number;
}

/**
 * Where a sheet comes to rest that is let go: flung, at a stop on its way; pulled, at a stop beyond
 * the one that it came from; else where it was.
 * @param stops every stop with its height, CSS px
 */
export function restStop(stops: readonly (readonly [Stop, number])[], drag: Drag): Stop {
  const { start, end, speed } = drag;
  const flung = Math.abs(speed) >= FLING;
  const pull = end - start;
  const way = flung ? Math.sign(speed) : Math.abs(pull) > PULL ? Math.sign(pull) : 0;
  // Against the pull, a fling leads back to where the sheet came from.
  const from = flung ? end : start;
  const onward = stops.filter(([, height]) => way * (height - from) > (way === 0 ? -1 : 1));
  const aim = flung ? end + speed * GLIDE : way === 0 ? start : end;
  const gap = ([, height]: readonly [Stop, number]) => Math.abs(height - aim);
  return (onward.length > 0 ? onward : stops).reduce((best, each) =>
    gap(each) < gap(best) ? each : best,
  )[0];
}
