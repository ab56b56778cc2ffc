import type { Palette } from '../cartography/colours';
import { edgeTones } from '../cartography/tones';
import type { Hex, Scene, EdgeTone, FillSpec } from '../cartography/types';
import type { PlaceId } from '../ledger/types';
import type { Edge } from '../places/types';
import type { Emphasis } from './Renderer';

/** How an outline stands out, beyond its fill. */
export type Highlight = 'plain' | 'hovered' | 'chosen';

/** All that a renderer sets on one outline. */
export interface PlaceLook {
  readonly base: Hex;
  /** Texture and its ink as one word (`textureKey`); empty without a texture. */
  readonly texture: string;
  /** S5: colour of the inner border; empty without one. */
  readonly border: string;
}

/** One word for a texture in one ink. */
export function textureKey(texture: string, ink: Hex): string {
  return `${texture} ${ink}`;
}

/**
 * The looks of all places with a fill. Under a legend filter the places that are not lit lose
 * fill and texture to the ground colour (K2).
 */
export function placeLooks(
  scene: Scene,
  lit: Emphasis['highlighted'],
  ground: Hex,
): ReadonlyMap<PlaceId, PlaceLook> {
  const looks = new Map<PlaceId, PlaceLook>();
  for (const [place, fill] of scene.fills) {
    const highlighted = lit?.has(place) ?? true;
    const { texture, textureInk, innerBorder } = fill;
    looks.set(place, {
      base: highlighted ? fill.base : ground,
      texture: highlighted && texture && textureInk ? textureKey(texture, textureInk) : '',
      border: (highlighted ? innerBorder : null) ?? '',
    });
  }
  return looks;
}

export function highlightOf(place: PlaceId, { chosen, hovered }: Emphasis): Highlight {
  if (place === chosen) return 'chosen';
  return place === hovered ? 'hovered' : 'plain';
}

/** The tones of the shared edges as drawn: under a legend filter they are taken against the ground. */
export function edgeLooks(
  scene: Scene,
  highlighted: ReadonlySet<PlaceId> | null,
  edges: readonly Edge[],
  palette: Palette,
): readonly EdgeTone[] {
  if (highlighted === null) return scene.edges;
  const sides = new Map<PlaceId, Pick<FillSpec, 'fill' | 'base'>>();
  for (const [place, fill] of scene.fills) {
    sides.set(place, highlighted.has(place) ? fill : { fill: 'none', base: palette.ground });
  }
  return edgeTones(edges, sides, palette);
}

/** Widths of the map's lines, CSS px (visual.md, Lines and States), the same for every renderer. */
export const lineWidths = {
  shore: 0.8,
  border: 1.5,
  borderCasing: 3.6,
  group: 2.25,
  groupCasing: 5.5,
  /** S5: the frame inside a district; it begins where the shared edge ends. */
  zeroBorder: 2,
  zeroBorderInset: 0.5,
  hovered: 2,
  chosen: 3,
  chosenCasing: 6,
  /** The line round a focused place, the gap between it and the outline, and the casing beyond it. */
  focus: 3,
  focusGap: 2,
  focusCasing: 1.5,
} as const;

/** With more places than these, colours change at once: a fade would cost a frame's time each frame. */
export const MAX_FADING = 300;
