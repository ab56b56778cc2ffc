import { boundsOf } from '../../places/boundsOf';
import type { CameraLimits } from '../../view/link/LinkContext';
import type { World } from './World';

/**
 * Where the middle of the map may be, and how near: all of the country fits a small phone, and the
 * nearest is about one district, no closer. Null without outlines.
 */
export function mapLimits(world: World): CameraLimits | null {
  const bounds = world.ground === null ? null : boundsOf(world.places);
  if (bounds === null) return null;
  const [west, south, east, north] = bounds;
  return { minZoom: 5, maxZoom: 10.5, west, south, east, north };
}
