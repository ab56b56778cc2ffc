import { clampCamera, type Camera, type CameraLimits } from '../../../camera/Camera';
import { cameraBetween } from '../../../camera/move';
import type { Size } from '../../../camera/shapes';

/** Where the map looks, and how it comes to look elsewhere; always within its limits. */
interface CameraMotion {
  /** Of this moment. */
  camera(): Camera;
  /** Where it looks once it is at rest. */
  target(): Camera;
  /** At once, as a part of a gesture; ends a movement under way. */
  follow(camera: Camera): void;
  /** The gesture is over. A movement under way comes to rest by itself. */
  settle(): void;
  /** On its way, then at rest. */
  jumpTo(camera: Camera): void;
  /** Stops the animation and the events. */
  stop(): void;
}

interface MotionOptions {
  readonly start: Camera;
  readonly limits: CameraLimits;
  /** Called before each movement. */
  readonly isStill: () => boolean;
  /** Every frame in which the camera moved. */
  readonly onMove: (camera: Camera) => void;
  readonly onRest: (camera: Camera) => void;
}

/** Of the camera (visual.md, Motion), ms. */
const DURATION = 300;

export function createCameraMotion({
  start,
  limits,
  isStill,
  onMove,
  onRest,
}: MotionOptions): CameraMotion {
  let now = clampCamera(start, limits);
  let goal = now;
  let frame = 0;
  let travels = false;

  /** Moves within one frame are batched into one event. */
  const nextFrame = (act: (time: number) => void) => {
    cancelAnimationFrame(frame);
    frame = requestAnimationFrame(act);
  };

  function arrive() {
    travels = false;
    onMove(now);
    onRest(now);
  }

  return {
    camera: () => now,
    target: () => goal,
    follow(camera) {
      now = clampCamera(camera, limits);
      goal = now;
      travels = false;
      nextFrame(() => onMove(now));
    },
    settle() {
      if (!travels) nextFrame(arrive);
    },
    jumpTo(camera) {
      const from = now;
      goal = clampCamera(camera, limits);
      const to = goal;
      travels = true;
      if (isStill()) {
        now = to;
        nextFrame(arrive);
        return;
      }
      let began: number | null = null;
      const step = (time: number) => {
        began ??= time;
        const share = Math.min((time - began) / DURATION, 1);
        now = share === 1 ? to : cameraBetween(from, to, eased(share));
        if (share === 1) {
          arrive();
          return;
        }
        onMove(now);
        nextFrame(step);
      };
      nextFrame(step);
    },
    stop() {
      cancelAnimationFrame(frame);
    },
  };
}

/** Quick at first, slow at the end. */
function eased(share: number): number {
  return 1 - (1 - share) ** 3;
}

/** The element that gestures are made on, and what they move. */
export interface Surface {
  readonly element: Element;
  readonly motion: CameraMotion;
  readonly limits: CameraLimits;
  readonly size: () => Size;
  /** Ends the listening. */
  readonly signal: AbortSignal;
}
