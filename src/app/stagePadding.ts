import type { Padding } from '../renderers/Renderer';
import type { Stop } from './sheet/Stop';

/** Width of the popup with the room round it (tokens.css). */
const POPUP = 332 + 52;

/**
 * Free margin round the districts that the map opens at, CSS px: what title, popup, buttons and
 * sheet cover. A wide map keeps room for the popup, so that opening one moves nothing.
 */
export function stagePadding(wide: boolean, sheet: Stop | null): Padding {
  if (sheet !== null) {
    return { top: 20, right: 12, bottom: sheet === 'low' ? 92 : 322, left: 12 };
  }
  return wide
    ? { top: 32, right: 96, bottom: 32, left: POPUP }
    : { top: 96, right: 32, bottom: 40, left: 32 };
}
