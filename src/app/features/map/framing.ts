import { useMemo } from 'react';
import type { CameraLimits } from '../../../camera/Camera';
import { fitCamera } from '../../../camera/fit';
import { project } from '../../../camera/mercator';
import type { Bounds, Size } from '../../../camera/shapes';
import type { PlaceId } from '../../../ledger/types';
import { boundsOf } from '../../../places/bounds';
import type { Padding } from '../../../renderers/Renderer';
import { useWorld } from '../../state/atlas';
import type { Stop } from '../../ui/BottomSheet';
import { currentSizes, type LayoutSizes } from '../../ui/layoutSizes';

export interface MapFrame {
  /** Side at which the popup stands. */
  readonly side: 'left' | 'right';
  /** Free margin round what the map opens at, CSS px; may be negative on a side that gives way. */
  readonly padding: Padding;
  /** How much of its foot a sheet covers, CSS px. */
  readonly covered: number;
}

interface MapSituation {
  /** Of the map, CSS px; null before it is measured. */
  readonly size: Size | null;
  /** Of popup, card and sheet; null before the map is measured. */
  readonly sizes: LayoutSizes | null;
  /** Where the sheet over the map stands; null where there is none. */
  readonly sheet: Stop | null;
  readonly limits: CameraLimits | null;
  /** What the map opens at. */
  readonly focus: Bounds | null;
  /** The district of the popup; null while there is none. */
  readonly district: Bounds | null;
  /** A card stands over the map at its right. */
  readonly carded?: boolean;
}

/** From this width on, the map keeps room for the popup, so that opening one moves nothing; rem, as in map.css. */
export const WIDE = 56.25;

/** Below this height, as on a phone on its side, every pixel goes to the map; as in map.css. */
export const LOW = 400;

/** Kept free between popup and district. */
const GAP = 16;

/** What title, popup, buttons and sheet cover, before a popup stands over anything. */
function usualPadding(
  { width, height }: Size,
  sheet: Stop | null,
  sizes: LayoutSizes,
): Padding {
  if (sheet !== null) {
    const room = sheet === 'low' ? 16 : 12;
    return { top: 20, right: 12, bottom: sheetOver(sheet, sizes) + room, left: 12 };
  }
  if (height < LOW) return { top: 44, right: 72, bottom: 12, left: 12 };
  return width >= WIDE * sizes.rem
    ? { top: 32, right: 96, bottom: 32, left: sizes.popup + 12 }
    : { top: 96, right: 32, bottom: 40, left: 32 };
}

/** How much of the map a sheet covers at rest. All of it is not looked at, so a full one counts as a middle one. */
function sheetOver(sheet: Stop, { sheet: heights }: LayoutSizes): number {
  return sheet === 'low' ? heights.low : heights.middle;
}

const UNMEASURED: MapFrame = {
  side: 'left',
  padding: { top: 0, right: 0, bottom: 0, left: 0 },
  covered: 0,
};

/**
 * How the map is framed, so that a popup never covers the district it is about: it stands at the
 * side where the picture has to give way less, and the picture moves no more than needed, at the
 * same scale.
 */
export function mapFrame(situation: MapSituation): MapFrame {
  const { size, sizes, sheet, limits, focus, district, carded = false } = situation;
  if (size === null || sizes === null) return UNMEASURED;
  const usual = usualPadding(size, sheet, sizes);
  const padding = { ...usual, right: usual.right + (carded ? sizes.card : 0) };
  const covered = sheet === null ? 0 : sheetOver(sheet, sizes);
  const still: MapFrame = { side: 'left', padding, covered };
  if (limits === null || focus === null) return still;
  if (district === null || sheet !== null) return still;
  const camera = fitCamera(focus, size, padding, limits);
  const [middle] = project([camera.lng, camera.lat], camera.zoom);
  const xOf = (lng: number) =>
    project([lng, camera.lat], camera.zoom)[0] - middle + size.width / 2;
  const right = Math.max(0, sizes.popup + GAP - xOf(district[0]));
  const left = Math.max(0, xOf(district[2]) - (size.width - sizes.popup - GAP));
  const side = size.width >= WIDE * sizes.rem || right <= left ? 'left' : 'right';
  const by = side === 'left' ? right : -left;
  return {
    side,
    padding: { ...padding, left: padding.left + by, right: padding.right - by },
    covered,
  };
}

interface Around {
  readonly size: Size | null;
  readonly sheet: Stop | null;
  readonly focus: Bounds | null;
  readonly limits: CameraLimits | null;
  /** A card stands over the map at its right. */
  readonly carded: boolean;
}

/** The frame of the map for the chosen district; the same object while nothing about it changes. */
export function useMapFrame(
  district: PlaceId | null,
  { size, sheet, focus, limits, carded }: Around,
): MapFrame {
  const { world } = useWorld();
  return useMemo(() => {
    const bounds = boundsOf(world.places.filter(({ id }) => id === district));
    // They change with the window and its letters, and the size of the map with them.
    const sizes = size === null ? null : currentSizes();
    return mapFrame({ size, sizes, sheet, limits, focus, district: bounds, carded });
  }, [world, district, size, sheet, focus, limits, carded]);
}
