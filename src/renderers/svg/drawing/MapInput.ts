import type { Palette } from '../../../cartography/colours';
import type { Scene } from '../../../cartography/types';
import type { Camera } from '../../../view/View';
import type { Emphasis } from '../../Renderer';

/** What one picture of the map shows. */
export interface MapInput {
  readonly scene: Scene;
  readonly emphasis: Emphasis;
  readonly palette: Palette;
  readonly camera: Camera;
  /** CSS px. */
  readonly width: number;
  readonly height: number;
}
