import type { FeatureCollection } from 'geojson';
import type { PlaceId } from '../../ledger/types';
import type { Outlines } from '../../places/types';
import type { FillSpec, LabelRequest, SceneGroup, SceneSquare } from '../types';
import type { Frame } from './types';

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
}
