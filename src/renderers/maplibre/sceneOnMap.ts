import type { GeoJSONSource, Map as EngineMap } from 'maplibre-gl';
import type { Feature, MultiPolygon, Polygon } from 'geojson';
import type { Palette } from '../../cartography/colours';
import type { EdgeTone, Scene } from '../../cartography/types';
import { edgeLooks } from '../edgeLooks';
import { MAX_FADING } from '../maxFading';
import { placeLooks, type PlaceLook } from '../placeLooks';
import type { Emphasis, Ground } from '../Renderer';
import { createFillFade } from './fillFade';
import { createIdleLayers } from './idleLayers';
import { sourceIds } from './layerIds';
import { layers } from './mapStyle';
import { createStateWriter } from './stateWriter';
import { createTextureLayers } from './textureLayers';

/** The scene as the engine holds it; kept here so that it can be given again after a lost context. */
export interface SceneOnMap {
  set(scene: Scene, emphasis: Emphasis, blend: boolean): void;
  setPalette(palette: Palette): void;
  rescale(settled: boolean): void;
  /** The engine takes changes now, and knows no state. */
  resume(): void;
  /** The engine is gone or not there yet: changes wait. */
  suspend(): void;
  /** Whether the engine can be asked and told. */
  isLive(): boolean;
  /** Whether every colour has arrived. */
  isAtRest(): boolean;
}

interface Shown {
  readonly scene: Scene;
  readonly emphasis: Emphasis;
}

export function createSceneOnMap(
  map: EngineMap,
  ground: Ground,
  firstPalette: Palette,
  devicePixelRatio: number,
): SceneOnMap {
  const places = createStateWriter<PlaceLook>(map, sourceIds.districts);
  const edges = createStateWriter<Pick<EdgeTone, 'colour' | 'width'>>(map, sourceIds.edges);
  const textures = createTextureLayers(map, devicePixelRatio);
  const showUsed = createIdleLayers(map);
  const fade = createFillFade();
  let palette = firstPalette;
  let shown: Shown | null = null;
  let live = false;

  /** Looks as they are at this moment of a fade. */
  function writePlaces({ scene, emphasis }: Shown) {
    const looks = placeLooks(scene, emphasis, palette.ground);
    const now = [...looks].map(([place, look]) => {
      const base = fade.colourOf(place);
      return [place, base === null ? look : { ...look, base }] as const;
    });
    places.write(new Map(now));
    showUsed(looks.values());
  }

  function writeAll() {
    if (!live || shown === null) return;
    const { scene, emphasis } = shown;
    textures.show(scene.fills.values(), map.getZoom());
    writePlaces(shown);
    const tones = edgeLooks(scene, emphasis.lit, ground.edges, palette);
    edges.write(new Map(tones.map(({ edge, colour, width }) => [edge, { colour, width }])));
    const groups = map.getSource<GeoJSONSource>(sourceIds.groups);
    void groups?.setData({ type: 'FeatureCollection', features: [...outlinesOf(shown)] });
  }

  function beginFade({ scene, emphasis }: Shown) {
    const looks = placeLooks(scene, emphasis, palette.ground);
    const changes = [...looks].flatMap(([place, { base: to }]) => {
      const from = places.held(place)?.base;
      return from === undefined || from === to ? [] : [{ place, from, to }];
    });
    if (changes.length > MAX_FADING) return;
    fade.start(changes, () => {
      if (live && shown !== null) writePlaces(shown);
    });
  }

  return {
    set(scene, emphasis, blend) {
      const sameScene = shown?.scene === scene && shown.emphasis.lit === emphasis.lit;
      shown = { scene, emphasis };
      if (!live) return;
      if (sameScene) {
        writePlaces(shown);
        return;
      }
      fade.stop();
      if (blend) beginFade(shown);
      writeAll();
    },
    setPalette(next) {
      palette = next;
      if (!live) return;
      repaint(map, next);
      writeAll();
    },
    rescale(settled) {
      if (live) textures.rescale(map.getZoom(), settled);
    },
    resume() {
      live = true;
      places.forget();
      edges.forget();
      writeAll();
    },
    suspend() {
      live = false;
      fade.stop();
    },
    isLive: () => live,
    isAtRest: () => !fade.isRunning(),
  };
}

/** Outlines of the joint groups; under a legend filter, of those that it lights. */
function outlinesOf({ scene, emphasis }: Shown): readonly Feature<Polygon | MultiPolygon>[] {
  const { lit } = emphasis;
  return scene.groups
    .filter(({ members }) => lit === null || members.some((place) => lit.has(place)))
    .map(({ outline }) => outline);
}

function repaint(map: EngineMap, palette: Palette) {
  for (const layer of layers(palette)) {
    if (map.getLayer(layer.id) === undefined) continue;
    for (const [name, value] of Object.entries(layer.paint ?? {})) {
      map.setPaintProperty(
        layer.id,
        name as Parameters<EngineMap['setPaintProperty']>[1],
        value,
      );
    }
  }
}
