import type { Feature, Polygon } from 'geojson';
import type { Map as EngineMap } from 'maplibre-gl';
import { expect, it } from 'vitest';
import { createOutlineSource } from '../../../../src/renderers/maplibre/sceneOnMap';

it('sends outlines when they are others than before, and again to an engine that lost them', () => {
  const sent: number[] = [];
  const engine = {
    getSource: () => ({
      setData: ({ features }: { features: readonly unknown[] }) => sent.push(features.length),
    }),
  } as unknown as EngineMap;
  const lachin: Feature<Polygon> = {
    type: 'Feature',
    properties: {},
    geometry: { type: 'Polygon', coordinates: [] },
  };
  const source = createOutlineSource(engine, 'groups');
  // It begins empty, and empty is not sent.
  source.show([], '');
  expect(sent).toEqual([]);
  source.show([lachin], 'lachin');
  source.show([lachin], 'lachin');
  source.show([], '');
  expect(sent).toEqual([1, 0]);
  source.forget();
  source.show([], '');
  expect(sent).toEqual([1, 0, 0]);
});
