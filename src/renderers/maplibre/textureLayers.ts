import type { FillLayerSpecification, Map as EngineMap } from 'maplibre-gl';
import { textureImage } from '../../cartography/textureImage';
import { textures } from '../../cartography/textures';
import type { FillSpec, Hex, TextureId } from '../../cartography/types';
import { textureKey } from '../looks';
import { layerIds, sourceIds } from './mapStyle';

/** Tiles along one side of an image at a whole zoom; up to twice as many just below the next. */
const REPEATS = 8;

/** During a gesture a texture may grow or shrink by this factor before it is drawn anew. */
const SLACK = 1.25;

/** Texels per CSS px: enough that a line of 1 px stays smooth on a plain screen. */
const MIN_TEXELS = 2;

/** The textures on the map, kept at their size on the screen. */
export interface TextureLayers {
  /** Makes sure that every texture of these fills has its image and layer, at this zoom's size. */
  show(fills: Iterable<FillSpec>, zoom: number): void;
  /** `settled`: the camera is at rest, so sizes are set as exactly as the image allows. */
  rescale(zoom: number, settled: boolean): void;
}

/**
 * The engine scales a pattern with the map between two whole zooms. Each image therefore holds as
 * many tiles as bring them back to their size: within 6 % at rest, within 25 % during a gesture.
 * Patterns are fixed to the ground, so panning does not move them against it. Since `fill-pattern`
 * cannot read feature-state, there is a layer for each texture and ink, switched by its opacity.
 */
export function createTextureLayers(map: EngineMap, devicePixelRatio: number): TextureLayers {
  const texels = Math.max(MIN_TEXELS, devicePixelRatio);
  let shown: readonly Look[] = [];
  let repeats = REPEATS;
  /** How many tiles each image holds along a side. */
  const drawnWith = new Map<string, number>();

  const imageOf = ({ texture, ink }: Look) => {
    const recipe = textures[texture];
    return textureImage(recipe, ink, {
      pixels: Math.round(REPEATS * recipe.side * texels),
      repeats,
      softness: 1 / devicePixelRatio,
    });
  };

  const draw = (look: Look) => {
    const { key } = look;
    const known = map.hasImage(key);
    if (known && drawnWith.get(key) === repeats) return;
    drawnWith.set(key, repeats);
    if (known) map.updateImage(key, imageOf(look));
    else map.addImage(key, imageOf(look), { pixelRatio: texels });
  };

  return {
    show(fills, zoom) {
      shown = looksOf(fills);
      repeats = repeatsAt(zoom);
      for (const look of shown) {
        const { key } = look;
        draw(look);
        if (map.getLayer(key) === undefined) map.addLayer(layerOf(key), layerIds.borderCasing);
      }
    },
    rescale(zoom, settled) {
      const wanted = repeatsAt(zoom);
      const size = (REPEATS * 2 ** fraction(zoom)) / repeats;
      const near = size < SLACK && size > 1 / SLACK;
      if (wanted === repeats || (near && !settled)) return;
      repeats = wanted;
      for (const look of shown) draw(look);
    },
  };
}

interface Look {
  readonly key: string;
  readonly texture: TextureId;
  readonly ink: Hex;
}

function looksOf(fills: Iterable<FillSpec>): readonly Look[] {
  const looks = new Map<string, Look>();
  for (const { texture, textureInk: ink } of fills) {
    if (texture === null || ink === null) continue;
    const key = textureKey(texture, ink);
    looks.set(key, { key, texture, ink });
  }
  return [...looks.values()];
}

function layerOf(key: string): FillLayerSpecification {
  return {
    id: key,
    type: 'fill',
    source: sourceIds.districts,
    paint: {
      'fill-pattern': key,
      'fill-antialias': false,
      'fill-opacity': [
        'case',
        ['==', ['coalesce', ['feature-state', 'texture'], ''], key],
        1,
        0,
      ],
    },
  };
}

function repeatsAt(zoom: number): number {
  return Math.round(REPEATS * 2 ** fraction(zoom));
}

function fraction(zoom: number): number {
  return zoom - Math.floor(zoom);
}
