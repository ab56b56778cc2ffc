import type { Palette } from '../cartography/colours';
import { edgeTones } from '../cartography/edgeTones';
import type { EdgeTone, FillSpec, Scene } from '../cartography/types';
import type { PlaceId } from '../ledger/types';
import type { Edge } from '../places/types';

/** The tones of the shared edges as drawn: under a legend filter they are taken against the ground. */
export function edgeLooks(
  scene: Scene,
  lit: ReadonlySet<PlaceId> | null,
  edges: readonly Edge[],
  palette: Palette,
): readonly EdgeTone[] {
  if (lit === null) return scene.edges;
  const sides = new Map<PlaceId, Pick<FillSpec, 'fill' | 'base'>>();
  for (const [place, fill] of scene.fills) {
    sides.set(place, lit.has(place) ? fill : { fill: 'none', base: palette.ground });
  }
  return edgeTones(edges, sides, palette);
}
