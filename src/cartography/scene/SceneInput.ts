import type { FeatureCollection } from 'geojson';
import type { FigureWorld } from '../../figures/FigureWorld';
import type { FigureSet } from '../../figures/types';
import type { Metric } from '../../ledger/types';
import type { Edge, Outlines } from '../../places/types';
import type { Words } from '../../text/Words';
import type { View } from '../../view/View';
import type { Palette } from '../colours';

/** All that a Scene is made from. */
export interface SceneInput {
  readonly figures: FigureSet;
  readonly world: FigureWorld;
  readonly metric: Metric;
  readonly view: Pick<View, 'period' | 'by' | 'district'>;
  readonly words: Words;
  readonly palette: Palette;
  readonly ground: {
    readonly outlines: Outlines;
    readonly edges: readonly Edge[];
    readonly context: FeatureCollection;
  };
}
