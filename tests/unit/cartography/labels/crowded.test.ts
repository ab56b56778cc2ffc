import { describe, expect, it } from 'vitest';
import { light } from '../../../../src/cartography/colours';
import { layoutLabels } from '../../../../src/cartography/labels/layoutLabels';
import { project } from '../../../../src/camera/mercator';
import { sceneOf } from '../../../../src/cartography/sceneOf';
import { figuresFor } from '../../../../src/figures/figuresFor';
import { indexLedger } from '../../../../src/ledger/index/indexLedger';
import { edgesOf } from '../../../../src/places/edges';
import { mapPlaces } from '../../../../src/places/mapPlaces';
import type { Context } from '../../../../src/places/types';
import { en } from '../../../../src/text/en/index';
import { wordsFor } from '../../../../src/text/Words';
import { syntheticPage } from '../../../bench/data/pageWorld';

/** The labels of so many made-up districts in a window that shows them all. */
function layoutOf(districts: number, district: string | null) {
  const { ledger, outlines, measure } = syntheticPage(districts, 'cleared');
  const world = { index: indexLedger(ledger), places: mapPlaces(ledger, outlines, []) };
  const metric = world.index.metricById.get(measure);
  if (metric === undefined) throw new Error('no measure');
  const view = { period: { kind: 'year', year: 2019 }, by: 'total', district } as const;
  const figures = figuresFor(world, { metric: measure, ...view });
  const context: Context = { type: 'FeatureCollection', features: [] };
  const ground = { outlines, edges: edgesOf(outlines), context };
  const words = wordsFor(en, world.places);
  const scene = sceneOf({ figures, world, metric, view, words, palette: light, ground });
  const zoom = 6.5;
  const [x, y] = project([44, 42.5], zoom);
  return layoutLabels({
    requests: scene.labels,
    outlines,
    groups: scene.groups,
    squares: scene.squares,
    fills: scene.fills,
    context,
    frame: {
      zoom,
      window: { x, y, width: 1040, height: 900 },
      obstacles: [],
      compact: false,
    },
  });
}

describe('a map with more labels than it has ground for', () => {
  it('leads no label out and ties no group', () => {
    const layout = layoutOf(1500, null);
    expect(layout.labels.filter(({ leader }) => leader !== null)).toEqual([]);
    expect([...layout.groupCurves, ...layout.boxes]).toEqual([]);
  });

  it('leads out the label of the chosen district alone', () => {
    const layout = layoutOf(1500, 'd0');
    const led = layout.labels.filter(({ leader }) => leader !== null);
    expect(led.map(({ request }) => request.place)).toEqual(['d0']);
  });
});
