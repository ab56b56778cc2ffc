import { boundsOf } from '../../places/boundsOf';
import type { CameraLimits } from '../../view/link/LinkContext';
import type { World } from './World';

/** A sheet over the map moves its middle away from what it shows: by up to this share of the country. */
const BEYOND = 1 / 4;

/**
 * Where the middle of the map may be, and how near: all of the country fits a small phone, and the
 * nearest is about one district, no closer. Null without outlines.
 */
export function mapLimits(world: World): CameraLimits | null {
  const bounds = world.ground === null ? null : boundsOf(world.places);
  if (bounds === null) return null;
  const [west, south, east, north] = bounds;
  const [acrossBy, upBy] = [(east - west) * BEYOND, (north - south) * BEYOND];
  return {
    minZoom: 5,
    maxZoom: 10.5,
    west: west - acrossBy,
    south: south - upBy,
    east: east + acrossBy,
    north: north + upBy,
  };
}
