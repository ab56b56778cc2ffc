import { fitCamera } from '../cartography/fitCamera';
import { project } from '../cartography/labels/project';
import type { Bounds, Padding } from '../renderers/Renderer';
import type { CameraLimits } from '../view/link/LinkContext';
import type { Size } from './shared/useElementSize';
import type { Stop } from './sheet/Stop';

export interface StageFrame {
  /** Side at which the popup stands. */
  readonly side: 'left' | 'right';
  /** Free margin round what the map opens at, CSS px; may be negative on a side that gives way. */
  readonly padding: Padding;
}

interface Stage {
  /** Of the map, CSS px; null before it is measured. */
  readonly size: Size | null;
  /** Where the sheet over the map stands; null where there is none. */
  readonly sheet: Stop | null;
  readonly limits: CameraLimits | null;
  /** What the map opens at. */
  readonly focus: Bounds | null;
  /** The district of the popup; null while there is none. */
  readonly district: Bounds | null;
  /** How much of the map a card covers at its right, CSS px. */
  readonly cardOver?: number;
}

/** Width of the popup with the room round it (tokens.css, page.css). */
const POPUP = 332 + 2 * 20;
/** From this width on, the map keeps room for the popup, so that opening one moves nothing. */
const WIDE = 900;
/** Below this height, as on a phone on its side, every pixel goes to the map. */
const LOW = 400;
/** Kept free between popup and district. */
const GAP = 16;

/** What title, popup, buttons and sheet cover, before a popup stands over anything. */
function usualPadding({ width, height }: Size, sheet: Stop | null): Padding {
  if (sheet !== null) {
    return { top: 20, right: 12, bottom: sheet === 'low' ? 92 : 322, left: 12 };
  }
  if (height < LOW) return { top: 44, right: 72, bottom: 12, left: 12 };
  return width >= WIDE
    ? { top: 32, right: 96, bottom: 32, left: POPUP + 12 }
    : { top: 96, right: 32, bottom: 40, left: 32 };
}

/**
 * How the map is framed, so that a popup never covers the district it is about: it stands at the
 * side where the picture has to give way less, and the picture moves no more than needed, at the
 * same scale.
 */
export function stageFrame(stage: Stage): StageFrame {
  const { size, sheet, limits, focus, district, cardOver = 0 } = stage;
  const usual = usualPadding(size ?? { width: WIDE, height: WIDE }, sheet);
  const padding = { ...usual, right: usual.right + cardOver };
  const still: StageFrame = { side: 'left', padding };
  if (size === null || limits === null || focus === null) return still;
  if (district === null || sheet !== null) return still;
  const camera = fitCamera(focus, size, padding, limits);
  const [middle] = project([camera.lng, camera.lat], camera.zoom);
  const xOf = (lng: number) =>
    project([lng, camera.lat], camera.zoom)[0] - middle + size.width / 2;
  const right = Math.max(0, POPUP + GAP - xOf(district[0]));
  const left = Math.max(0, xOf(district[2]) - (size.width - POPUP - GAP));
  const side = size.width >= WIDE || right <= left ? 'left' : 'right';
  const by = side === 'left' ? right : -left;
  return {
    side,
    padding: { ...padding, left: padding.left + by, right: padding.right - by },
  };
}
