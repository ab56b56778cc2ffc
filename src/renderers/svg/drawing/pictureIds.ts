import type { PlaceId } from '../../../ledger/types';

/** Names within one picture, made unique on the page by the picture's own. */
export interface PictureIds {
  /** A texture in one ink, by its `textureKey`. */
  texture(key: string): string;
  /** The shape of a place, to cut with: what is inside of it, and outside. */
  inside(place: PlaceId): string;
  outside(place: PlaceId): string;
}

/** @param picture letters, digits and dashes */
export function pictureIds(picture: string): PictureIds {
  return {
    texture: (key) => `${picture}-${key.replaceAll(/[^\w-]+/g, '-')}`,
    inside: (place) => `${picture}-in-${place}`,
    outside: (place) => `${picture}-out-${place}`,
  };
}
