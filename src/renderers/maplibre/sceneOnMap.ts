import type { Map as EngineMap } from 'maplibre-gl';
import type { Palette } from '../../cartography/colours';
import type { Hex, Scene } from '../../cartography/types';
import type { PlaceId } from '../../ledger/types';
import type { Emphasis, Ground } from '../Renderer';
import { edgeLooks, MAX_FADING, placeLooks, type PlaceLook } from '../looks';
import { createFillFade } from './fillFade';
import { createGroundLayer, GROUND } from './ground/createGroundLayer';
import { createGroundParts } from './ground/groundParts';

/** The scene as the engine holds it; kept here so that it can be given again after a lost context. */
interface SceneOnMap {
  set(scene: Scene, emphasis: Emphasis, blend: boolean): void;
  setPalette(palette: Palette): void;
  /** `settled`: the camera is at rest. */
  rescale(settled: boolean): void;
  /**
   * The engine takes what is to be drawn now, and holds nothing.
   * @throws where the driver does not take our programs
   */
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
): SceneOnMap {
  const parts = createGroundParts(ground);
  const drawn = createGroundLayer(map, parts.units, parts.mesh, parts.beneath);
  const fade = createFillFade();
  let bases: ReadonlyMap<PlaceId, Hex> = new Map();
  let palette = firstPalette;
  let shown: Shown | null = null;
  let live = false;

  /** Fills as they are at this moment of a fade. */
  function writeFills(looks: Looks) {
    bases = new Map(
      [...looks].map(([place, { base }]) => [place, fade.colourOf(place) ?? base]),
    );
    drawn.setAreas(parts.areaLooks(looks, bases, palette));
  }

  function writeAll() {
    if (!live || shown === null) return;
    const { scene, emphasis } = shown;
    const { highlighted } = emphasis;
    const looks = placeLooks(scene, highlighted, palette.ground);
    writeFills(looks);
    const tones = edgeLooks(scene, highlighted, ground.edges, palette);
    drawn.setLines('lines', parts.lines(tones, palette), true);
    drawn.setLines('overlays', parts.overlays(scene, highlighted, looks, palette));
    writeStanding(shown);
  }

  function writeStanding({ emphasis }: Shown) {
    drawn.setLines('standing', parts.standing(emphasis, palette));
  }

  function writeGround() {
    drawn.setGround(palette.ground);
    drawn.setLines('shores', parts.shores(palette), true);
    writeAll();
  }

  function beginFade({ scene, emphasis }: Shown) {
    const looks = placeLooks(scene, emphasis.highlighted, palette.ground);
    const changes = [...looks].flatMap(([place, { base: to }]) => {
      const from = bases.get(place);
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
        writeStanding(shown);
        return;
      }
      fade.stop();
      if (blend) beginFade(shown);
      writeAll();
    },
    setPalette(next) {
      palette = next;
      if (live) writeGround();
    },
    rescale: drawn.rescale,
    resume() {
      if (map.getLayer(GROUND) === undefined) map.addLayer(drawn.layer);
      live = true;
      writeGround();
    },
    suspend() {
      live = false;
      fade.stop();
      // After a lost context the engine could not bring it back by itself, and would complain of that.
      if (map.getLayer(GROUND) !== undefined) map.removeLayer(GROUND);
    },
    isLive: () => live,
    isAtRest: () => !fade.isRunning(),
  };
}
