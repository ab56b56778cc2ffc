import type { Padding } from '../renderers/Renderer';
import type { Stop } from './sheet/Stop';

/** From this width of the stage the popup stands beside the districts, so room is kept for it. */
const WIDE = 900;
const POPUP = 332;

/** Free margin round the fitted districts, CSS px: what plate, popup and sheet cover. */
export function stagePadding(width: number, sheet: Stop | null): Padding {
  if (sheet !== null) {
    return { top: 20, right: 12, bottom: sheet === 'low' ? 92 : 322, left: 12 };
  }
  return width >= WIDE
    ? { top: 32, right: 96, bottom: 32, left: POPUP + 52 }
    : { top: 96, right: 32, bottom: 40, left: 32 };
}
