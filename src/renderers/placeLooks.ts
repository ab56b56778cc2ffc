import type { Hex, Scene } from '../cartography/types';
import type { PlaceId } from '../ledger/types';
import type { Emphasis } from './Renderer';

/** How an outline stands out, beyond its fill. */
export type Standing = 'plain' | 'hovered' | 'chosen';

/** All that a renderer sets on one outline. */
export interface PlaceLook {
  readonly base: Hex;
  /** Texture and its ink as one word (`textureKey`); empty without a texture. */
  readonly texture: string;
  /** S5: colour of the inner border; empty without one. */
  readonly border: string;
  readonly standing: Standing;
  readonly focused: boolean;
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
  emphasis: Emphasis,
  ground: Hex,
): ReadonlyMap<PlaceId, PlaceLook> {
  const looks = new Map<PlaceId, PlaceLook>();
  for (const [place, fill] of scene.fills) {
    const lit = emphasis.lit?.has(place) ?? true;
    const { texture, textureInk, innerBorder } = fill;
    looks.set(place, {
      base: lit ? fill.base : ground,
      texture: lit && texture && textureInk ? textureKey(texture, textureInk) : '',
      border: (lit ? innerBorder : null) ?? '',
      standing: standingOf(place, emphasis),
      focused: place === emphasis.focused,
    });
  }
  return looks;
}

export function standingOf(place: PlaceId, { chosen, hovered }: Emphasis): Standing {
  if (place === chosen) return 'chosen';
  return place === hovered ? 'hovered' : 'plain';
}
