import type { Size } from '../camera/Size';
import type { CameraLimits } from '../../../view/link/LinkContext';
import type { CameraMotion } from './createCameraMotion';

/** The element that gestures are made on, and what they move. */
export interface Surface {
  readonly element: Element;
  readonly motion: CameraMotion;
  readonly limits: CameraLimits;
  readonly size: () => Size;
  /** Ends the listening. */
  readonly signal: AbortSignal;
}
