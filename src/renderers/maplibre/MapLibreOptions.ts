import type { Palette } from '../../cartography/colours';
import type { Camera } from '../../view/View';
import type { CameraLimits } from '../../view/link/LinkContext';

/** What the app decides once, when the map is made. */
export interface MapLibreOptions {
  /** Name of the map for assistive technology. */
  readonly title: string;
  readonly palette: Palette;
  readonly start: Camera;
  /** Where the middle of the map may be, and how near and far. */
  readonly limits: CameraLimits;
  readonly reducedMotion: boolean;
}
