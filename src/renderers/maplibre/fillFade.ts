import type { Hex } from '../../cartography/types';
import type { PlaceId } from '../../ledger/types';

/** Motion of fills (visual.md): 150 ms. */
const DURATION = 150;

interface ColourChange {
  readonly place: PlaceId;
  readonly from: Hex;
  readonly to: Hex;
}

/** Colours on their way from one scene to the next. */
interface FillFade {
  /** Begins anew; what was under way is given up. `onFrame` is called until all have arrived. */
  start(changes: readonly ColourChange[], onFrame: () => void): void;
  stop(): void;
  isRunning(): boolean;
  /** Null: the place has arrived. */
  colourOf(place: PlaceId): Hex | null;
}

export function createFillFade(): FillFade {
  let colours: ReadonlyMap<PlaceId, Hex> = new Map();
  let request = 0;

  function stop() {
    cancelAnimationFrame(request);
    colours = new Map();
  }

  return {
    start(changes, onFrame) {
      stop();
      const began = performance.now();
      colours = new Map(changes.map(({ place, from }) => [place, from]));
      const step = (now: number) => {
        const share = (now - began) / DURATION;
        const arrived = share >= 1;
        colours = new Map(
          arrived
            ? []
            : changes.map(({ place, from, to }) => [place, mixColours(from, to, share)]),
        );
        if (!arrived) request = requestAnimationFrame(step);
        onFrame();
      };
      request = requestAnimationFrame(step);
    },
    stop,
    isRunning: () => colours.size > 0,
    colourOf: (place) => colours.get(place) ?? null,
  };
}

/** A colour between two, by sRGB channel; share 0 is the first, 1 the second. */
export function mixColours(one: Hex, other: Hex, share: number): Hex {
  const kept = Math.min(Math.max(share, 0), 1);
  const mixed = [1, 3, 5].map((at) => {
    const [a, b] = [one, other].map((colour) => parseInt(colour.slice(at, at + 2), 16));
    return Math.round((a ?? 0) * (1 - kept) + (b ?? 0) * kept)
      .toString(16)
      .padStart(2, '0');
  });
  return `#${mixed.join('')}`;
}
