import type { Map as EngineMap } from 'maplibre-gl';
import type { Palette } from '../../cartography/colours';
import type { EdgeTone, Hex, Scene } from '../../cartography/types';
import type { PlaceId } from '../../ledger/types';
import { edgeLooks } from '../edgeLooks';
import { MAX_FADING } from '../maxFading';
import { placeLooks, standingOf, type PlaceLook } from '../placeLooks';
import type { Emphasis, Ground } from '../Renderer';
import { createFillFade } from './fillFade';
import { sourceIds } from './layerIds';
import { layers } from './mapStyle';
import { createOutlineSource } from './outlineSource';
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

type Looks = ReadonlyMap<PlaceId, PlaceLook>;

export function createSceneOnMap(
  map: EngineMap,
  ground: Ground,
  firstPalette: Palette,
  devicePixelRatio: number,
): SceneOnMap {
  const outlines = new Map(ground.outlines.features.map((one) => [one.properties.id, one]));
  const places = createStateWriter<{ base: Hex; texture: string }>(map, sourceIds.districts);
  const edges = createStateWriter<Pick<EdgeTone, 'colour' | 'width'>>(map, sourceIds.edges);
  const groups = createOutlineSource(map, sourceIds.groups);
  const frames = createOutlineSource(map, sourceIds.frames);
  const standing = createOutlineSource(map, sourceIds.standing);
  const textures = createTextureLayers(map, devicePixelRatio);
  const fade = createFillFade();
  let palette = firstPalette;
  let shown: Shown | null = null;
  let live = false;

  /** Fills as they are at this moment of a fade. */
  function writeFills(looks: Looks) {
    for (const [place, { base, texture }] of looks) {
      places.write(place, { base: fade.colourOf(place) ?? base, texture });
    }
  }

  function writeEdges({ scene, emphasis }: Shown) {
    for (const { edge, colour, width } of edgeLooks(
      scene,
      emphasis.lit,
      ground.edges,
      palette,
    )) {
      edges.write(edge, { colour, width });
    }
  }

  /** Joint groups; under a legend filter, those that it lights. */
  function showGroups({ scene, emphasis: { lit } }: Shown) {
    const lively = scene.groups.filter(
      ({ members }) => lit === null || members.some((place) => lit.has(place)),
    );
    groups.show(
      lively.map(({ outline }) => outline),
      lively.map(({ id }) => id).join(' '),
    );
  }

  /** S5: frames inside of places. */
  function showFrames(looks: Looks) {
    const framed = [...looks].flatMap(([place, { border: colour }]) => {
      const outline = colour === '' ? undefined : outlines.get(place);
      return outline === undefined ? [] : [{ ...outline, properties: { id: place, colour } }];
    });
    frames.show(
      framed,
      framed.map(({ properties: { id, colour } }) => `${id} ${colour}`).join(' '),
    );
  }

  /** The outlines that stand out: three at most, however many places there are. */
  function showStanding({ emphasis }: Shown) {
    const { hovered, chosen, focused } = emphasis;
    const out = [...new Set([hovered, chosen, focused])].flatMap((place) => {
      const outline = place === null ? undefined : outlines.get(place);
      if (place === null || outline === undefined) return [];
      const look = { standing: standingOf(place, emphasis), focused: place === focused };
      return [{ ...outline, properties: { id: place, ...look } }];
    });
    standing.show(out, JSON.stringify(out.map(({ properties }) => properties)));
  }

  function writeAll() {
    if (!live || shown === null) return;
    const { scene, emphasis } = shown;
    const looks = placeLooks(scene, emphasis, palette.ground);
    textures.show(scene.fills.values(), map.getZoom());
    writeFills(looks);
    writeEdges(shown);
    showGroups(shown);
    showFrames(looks);
    showStanding(shown);
  }

  function beginFade({ scene, emphasis }: Shown) {
    const looks = placeLooks(scene, emphasis, palette.ground);
    const changes = [...looks].flatMap(([place, { base: to }]) => {
      const from = places.held(place)?.base;
      return from === undefined || from === to ? [] : [{ place, from, to }];
    });
    if (changes.length > MAX_FADING) return;
    fade.start(changes, () => {
      if (live) writeFills(looks);
    });
  }

  return {
    set(scene, emphasis, blend) {
      const sameScene = shown?.scene === scene && shown.emphasis.lit === emphasis.lit;
      shown = { scene, emphasis };
      if (!live) return;
      if (sameScene) {
        showStanding(shown);
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
      for (const kept of [places, edges, groups, frames, standing]) kept.forget();
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
