import type { FeatureCollection } from 'geojson';
import type { Block } from './blockOf';
import { contextAt } from './contextAt';
import { clipRegion } from './geometry/clipRegion';
import { centreOf, grow, rectAround, rectsMeet } from './geometry/rects';
import { regionHoldsRect, regionMeetsRect } from './geometry/region';
import type { Ground } from './Ground';
import { largestRectangle } from './largestRectangle';
import { project } from './project';
import type { LabelRequest } from '../types';
import type { Point, Rect } from './types';

/** What the id of a country's request begins with. */
export const COUNTRY = 'country:';
/** Ground to every side of a country's name, pixels. */
const PADDING = 9;

/**
 * Stands a country's name at the point asked for or, where that is hidden, taken or not given,
 * where the part of the country that the window shows has most room, rather near the middle of
 * the window. Always on the country's free ground: off districts, lakes and all that has been
 * placed. Null: no room, or no such country.
 */
export function placeCountry(
  { id, at }: Pick<LabelRequest, 'id' | 'at'>,
  block: Block,
  context: FeatureCollection,
  ground: Ground,
): Rect | null {
  const { countries, lakes } = contextAt(context, ground.frame.zoom);
  const country = countries.get(id.slice(COUNTRY.length));
  if (country === undefined || !ground.isVisible(country.bounds)) return null;
  const { room } = ground;
  // What lies beside the country is in nobody's way on its ground.
  const regions = [...ground.inRoom.map(([, region]) => region), ...lakes].filter(
    ({ bounds }) => rectsMeet(bounds, room) && rectsMeet(bounds, country.bounds),
  );
  const rectAt = (centre: Point): Rect => rectAround(centre, block.width, block.height);
  const fits = (rect: Rect): boolean => {
    const around = grow(rect, PADDING / 2);
    return (
      ground.isVisible(rect) &&
      ground.isFree(rect) &&
      regionHoldsRect(country, around) &&
      !regions.some((region) => regionMeetsRect(region, around))
    );
  };

  const wanted = at && rectAt(project(at, ground.frame.zoom));
  if (wanted && fits(wanted)) return wanted;
  const visible = clipRegion(country, room);
  const width = block.width + 2 * PADDING;
  const height = block.height + 2 * PADDING;
  const found = largestRectangle(
    visible,
    width / height,
    { ...ground.hindrancesIn(visible.bounds), regions },
    { precision: 3, middle: 0.08, towards: centreOf(room) },
  );
  if (found === null || found.height < height) return null;
  const rect = rectAt(found.centre);
  return fits(rect) ? rect : null;
}
