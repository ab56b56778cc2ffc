import type { EdgeTone } from '../../../cartography/types';
import { svgNode, type SvgNode } from '../tree/SvgNode';
import type { GroundPaths } from './groundPaths';

/** The edges of one tone, as one path. */
export interface ToneLine {
  readonly colour: EdgeTone['colour'];
  /** Width, CSS px. */
  readonly pixels: number;
  readonly path: SvgNode;
}

/** Shared edges, gathered by colour and width. */
export function edgeLayer(paths: GroundPaths, tones: readonly EdgeTone[]): readonly ToneLine[] {
  const lines = new Map<string, { tone: EdgeTone; d: string }>();
  for (const tone of tones) {
    const d = paths.edges.get(tone.edge);
    if (d === undefined) continue;
    const key = `${tone.colour} ${tone.width}`;
    const line = lines.get(key);
    if (line === undefined) lines.set(key, { tone, d });
    else line.d += d;
  }
  return [...lines.values()].map(({ tone, d }) => ({
    colour: tone.colour,
    pixels: tone.width,
    path: svgNode('path', { d }),
  }));
}
