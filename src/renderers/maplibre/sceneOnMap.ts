import type { Map as EngineMap, GeoJSONSource } from 'maplibre-gl';
import type { Feature, MultiPolygon, Polygon } from 'geojson';
import type { Palette } from '../../cartography/colours';
import type { EdgeTone, Hex, Scene } from '../../cartography/types';
import type { PlaceId } from '../../ledger/types';
import type { Emphasis, Ground } from '../Renderer';
import { edgeLooks, MAX_FADING, placeLooks, highlightOf, type PlaceLook } from '../looks';
import { createFillFade } from './fillFade';
import { sourceIds, layers } from './mapStyle';
import { createTextureLayers } from './textureLayers';

/** The scene as the engine holds it; kept here so that it can be given again after a lost context. */
interface SceneOnMap {
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
      emphasis.highlighted,
      ground.edges,
      palette,
    )) {
      edges.write(edge, { colour, width });
    }
  }

  /** Joint groups; under a legend filter, those that it lights. */
  function showGroups({ scene, emphasis: { highlighted } }: Shown) {
    const lively = scene.groups.filter(
      ({ members }) => highlighted === null || members.some((place) => highlighted.has(place)),
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
      const look = { standing: highlightOf(place, emphasis), focused: place === focused };
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
      const sameScene =
        shown?.scene === scene && shown.emphasis.highlighted === emphasis.highlighted;
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

type Value = string | number | boolean;

type Id = string | number;

/** Sends feature-state to one source: what changed, and nothing else. */
interface StateWriter<State extends Readonly<Record<keyof State, Value>>> {
  write(id: Id, state: State): void;
  /** What the engine holds for a feature. */
  held(id: Id): State | undefined;
  /** The engine lost all states (a lost context): from now on everything is sent. */
  forget(): void;
}

export function createStateWriter<State extends Readonly<Record<keyof State, Value>>>(
  map: EngineMap,
  source: string,
): StateWriter<State> {
  const sent = new Map<Id, State>();
  return {
    write(id, state) {
      const before = sent.get(id);
      if (before !== undefined && isSame(before, state)) return;
      sent.set(id, state);
      map.setFeatureState({ source, id }, state);
    },
    held: (id) => sent.get(id),
    forget: () => sent.clear(),
  };
}

function isSame<State extends object>(one: State, other: State): boolean {
  if (one === other) return true;
  for (const key in one) if (one[key] !== other[key]) return false;
  return true;
}

/** Outlines that are drawn while something asks for them. */
interface OutlineSource {
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
