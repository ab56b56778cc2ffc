export type PictureSizeId = 'one' | 'two';

/** A width that newspapers print; 1 px is 0.2 mm on paper (visual.md, Print and pictures). */
export interface PictureSize {
  readonly id: PictureSizeId;
  /** Of the whole picture, pixels. */
  readonly width: number;
  /** Of the map in it, pixels. */
  readonly mapHeight: number;
  /** Smaller type and labels. */
  readonly compact: boolean;
}

/** Millimetres on paper of one pixel. */
export const MM_PER_PIXEL = 0.2;

export const pictureSizes: Readonly<Record<PictureSizeId, PictureSize>> = {
  one: { id: 'one', width: 450, mapHeight: 440, compact: true },
  two: { id: 'two', width: 920, mapHeight: 610, compact: false },
};
