import type { GeoJSONSource, Map as EngineMap } from 'maplibre-gl';
import type { Feature, MultiPolygon, Polygon } from 'geojson';

/** Outlines that are drawn while something asks for them. */
export interface OutlineSource {
  /** `key`: the same for the same outlines with the same properties; they are then not sent again. */
  show(outlines: readonly Feature<Polygon | MultiPolygon>[], key: string): void;
  /** The engine lost what it had. */
  forget(): void;
}

/** A source that begins without any outline. */
export function createOutlineSource(map: EngineMap, source: string): OutlineSource {
  let shown: string | null = '';
  return {
    show(outlines, key) {
      if (key === shown) return;
      shown = key;
      const features = [...outlines];
      void map
        .getSource<GeoJSONSource>(source)
        ?.setData({ type: 'FeatureCollection', features });
    },
    forget() {
      shown = null;
    },
  };
}
