import type { FeatureCollection } from 'geojson';
import type { PlaceId } from '../../ledger/types';
import type { Outlines } from '../../places/types';
import type { FillSpec, LabelRequest, SceneGroup, SceneSquare } from '../types';
import type { Region } from './geometry/region';
import type { Ground } from './Ground';
import type { Frame, PlacedTie } from './types';

/** What layoutLabels needs: what is to be written, what it is written on, and what is seen. */
export interface LayoutInput {
  readonly requests: readonly LabelRequest[];
  readonly outlines: Outlines;
  readonly groups: readonly SceneGroup[];
  readonly squares: readonly SceneSquare[];
  readonly fills: ReadonlyMap<PlaceId, FillSpec>;
  /** Countries and lakes, by their property `kind`; a country's id is that of its request. */
  readonly context: FeatureCollection;
  readonly frame: Frame;
  /** Null while its program is not here: boxes of groups that lie apart stand without curves. */
  readonly ties: TieMaker | null;
}

/** Curves that join the members of a group that lie apart. `outline` is that of the whole group. */
export type TieMaker = (
  group: SceneGroup,
  outline: Region,
  ground: Ground,
) => readonly PlacedTie[];
