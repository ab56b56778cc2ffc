import type { CustomLayerInterface, Map as EngineMap } from 'maplibre-gl';
import type { Hex } from '../../../cartography/types';
import type { AreaMesh } from './areaMesh';
import {
  createGroundPainter,
  type GroundFrame,
  type GroundPainter,
} from './createGroundPainter';
import type { GroundUnits } from './groundUnits';
import { patternFrame, patternSteps } from './patterns';
import { joinLooks, joinPieces, type Stroke } from './strokes';
import { WORLD } from '../../../camera/mercator';

/** Lines by how they lie, lowest first; a call each, and none for a set without lines. */
export type LineSetName = 'shores' | 'lines' | 'overlays' | 'standing';

const SETS: readonly LineSetName[] = ['shores', 'lines', 'overlays', 'standing'];

/** All that is drawn, as one layer of the engine. */
export interface GroundLayer {
  readonly layer: CustomLayerInterface;
  /** The colour of all that no area covers. */
  setGround(colour: Hex): void;
  /** Base and ink with texture of each corner of the mesh. */
  setAreas(looks: Uint32Array): void;
  /** `sameLines`: they are those of before, in other looks. */
  setLines(set: LineSetName, strokes: readonly Stroke[], sameLines?: boolean): void;
  /** `settled`: the camera is at rest. Textures take their size for its zoom. */
  rescale(settled: boolean): void;
}

interface HeldLines {
  readonly pieces: Float32Array;
  readonly looks: Uint32Array;
  /** The graphics card has the pieces. */
  arrived: boolean;
}

/**
 * Holds what is to be drawn, so that it can be sent again after a lost context, and sends what changed
 * before the next frame.
 * @param over how many of the mesh's areas lie beneath the shores
 */
export function createGroundLayer(
  map: EngineMap,
  units: GroundUnits,
  mesh: AreaMesh,
  over: number,
): GroundLayer {
  const held = new Map<LineSetName, HeldLines>();
  const changed = new Set<'areas' | LineSetName>();
  let ground: Hex = '#000000';
  let areas: Uint32Array | null = null;
  let steps = patternSteps(map.getZoom(), 1, true);
  let painter: GroundPainter | null = null;
  let lines = new Map<LineSetName, ReturnType<GroundPainter['createLines']>>();

  const frameOf = (gl: WebGL2RenderingContext, matrix: ArrayLike<number>): GroundFrame => {
    const { drawingBufferWidth: width, drawingBufferHeight: height } = gl;
    // North up and flat: scale and shift are all there is. From the world's width as 1 to -1 … 1.
    const [scaleX = 1, scaleY = 1, left = 0, top = 0, depth = 1] = [0, 5, 12, 13, 15].map(
      (at) => matrix[at] ?? 0,
    );
    const [x, y] = units.origin;
    return {
      view: [
        ((scaleX / WORLD / depth) * width) / 2,
        ((scaleY / WORLD / depth) * height) / 2,
        ((((scaleX * x) / WORLD + left) / depth + 1) * width) / 2,
        ((((scaleY * y) / WORLD + top) / depth + 1) * height) / 2,
      ],
      ratio: map.getPixelRatio(),
      pattern: patternFrame(map.getZoom(), steps, units.origin),
    };
  };

  const send = (to: GroundPainter) => {
    if (changed.has('areas') && areas !== null) to.setAreas(areas);
    for (const set of SETS) {
      const now = held.get(set);
      const on = lines.get(set);
      if (!changed.has(set) || now === undefined || on === undefined) continue;
      if (!now.arrived) on.setPieces(now.pieces);
      now.arrived = true;
      on.setLooks(now.looks);
    }
    changed.clear();
  };

  const layer: CustomLayerInterface = {
    id: GROUND,
    type: 'custom',
    onAdd(_, gl) {
      const made = createGroundPainter(gl, mesh);
      painter = made;
      lines = new Map(SETS.map((set) => [set, made.createLines()]));
      for (const each of ['areas', ...SETS] as const) changed.add(each);
      for (const one of held.values()) one.arrived = false;
    },
    onRemove() {
      painter = null;
    },
    render(gl, { defaultProjectionData }) {
      if (painter === null) return;
      send(painter);
      painter.begin(frameOf(gl, defaultProjectionData.mainMatrix), ground);
      const beneath = mesh.trianglesUpTo[over - 1] ?? 0;
      painter.drawAreas(0, beneath);
      lines.get('shores')?.draw();
      painter.drawAreas(beneath, mesh.triangles.length);
      for (const set of SETS.slice(1)) lines.get(set)?.draw();
    },
  };

  return {
    layer,
    setGround(colour) {
      ground = colour;
      map.triggerRepaint();
    },
    setAreas(looks) {
      areas = looks;
      changed.add('areas');
      map.triggerRepaint();
    },
    setLines(set, strokes, sameLines = false) {
      const before = held.get(set);
      // Nothing as before: most of the time for what stands out.
      if (strokes.length === 0 && before?.pieces.length === 0) return;
      const looks = joinLooks(strokes);
      if (sameLines && before !== undefined) held.set(set, { ...before, looks });
      else held.set(set, { pieces: joinPieces(strokes), looks, arrived: false });
      changed.add(set);
      map.triggerRepaint();
    },
    rescale(settled) {
      const before = steps;
      steps = patternSteps(map.getZoom(), steps, settled);
      if (steps !== before) map.triggerRepaint();
    },
  };
}

/** Id of the layer. */
export const GROUND = 'ground-drawn';
