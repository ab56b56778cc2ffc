import type { Palette } from '../cartography/colours';
import type { CameraLimits } from '../view/link/LinkContext';
import type { Camera } from '../view/View';

/** What the app decides once, when a renderer is made. */
export interface RendererOptions {
  readonly palette: Palette;
  readonly start: Camera;
  /** Where the middle of the map may be, and how near and far. */
  readonly limits: CameraLimits;
}
