import type { Point } from '../../../camera/shapes';
import { textureDistance } from '../../../cartography/textureDistance';
import { textures } from '../../../cartography/textures';
import type { TextureId } from '../../../cartography/types';

/** All textures; a shape is filled with the one of its number, counted from 1. */
export const TEXTURES = Object.keys(textures) as readonly TextureId[];

/** Points along one side of a texture's tile: more than any screen has pixels there. */
export const TILE = 64;

/** For each texture one tile of distances to the edge of its ink, CSS px; positive inside. */
export function distanceTiles(): Float32Array {
  const tiles = new Float32Array(TEXTURES.length * TILE * TILE);
  TEXTURES.forEach((id, index) => {
    const recipe = textures[id];
    const step = recipe.side / TILE;
    for (let at = 0; at < TILE * TILE; at += 1) {
      const x = ((at % TILE) + 0.5) * step;
      const y = (Math.floor(at / TILE) + 0.5) * step;
      tiles[index * TILE * TILE + at] = textureDistance(recipe, x, y);
    }
  });
  return tiles;
}

/** Steps between one whole zoom and the next at which a texture takes its size anew. */
const STEPS = 8;

/** During a gesture a texture may grow or shrink by this factor before it does. */
const SLACK = 1.25;

/**
 * How far a texture is scaled with the ground at a zoom, in steps of eighths: so it stays within 6 % of
 * its size at rest, and lies on the ground as it did before a small zoom. `before`: its steps until now.
 * @param settled the camera is at rest
 */
export function patternSteps(zoom: number, before: number, settled: boolean): number {
  const grown = 2 ** (zoom - Math.floor(zoom));
  const wanted = Math.round(STEPS * grown);
  const size = (STEPS * grown) / before;
  const near = size < SLACK && size > 1 / SLACK;
  return near && !settled ? before : wanted;
}

/** Where and how large textures lie at a zoom. */
export interface PatternFrame {
  /** CSS px of a texture to one unit of the ground. */
  readonly scale: number;
  /** Size on the screen against that of the recipe. */
  readonly size: number;
  /** For each texture: side of its tile, and where the origin of the ground lies in it; CSS px. */
  readonly sides: Float32Array;
  readonly origins: Float32Array;
}

/** Textures are fixed to the ground: they begin at the corner of the world. */
export function patternFrame(zoom: number, steps: number, [x, y]: Point): PatternFrame {
  const whole = Math.floor(zoom);
  const scale = (2 ** whole * steps) / STEPS;
  const sides = TEXTURES.map((id) => textures[id].side);
  return {
    scale,
    size: 2 ** zoom / scale,
    sides: new Float32Array(sides),
    origins: new Float32Array(
      sides.flatMap((side) => [(x * scale) % side, (y * scale) % side]),
    ),
  };
}
