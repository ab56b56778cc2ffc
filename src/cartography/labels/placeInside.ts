import type { FeatureCollection } from 'geojson';
import { project } from '../../camera/mercator';
import { grow, rectsMeet, type Rect, type Point } from '../../camera/shapes';
import type { LabelRequest, SceneGroup } from '../types';
import type { Ground } from './Ground';
import { largestRectangle, type LargestRectangle, type Search } from './freeRectangles';
import { blockOf, type Block } from './labelText';
import { centreOf, rectAround } from './rects';
import { regionHoldsRect, regionMeetsRect, clipRegion } from './region';
import { contextAt, type Interior } from './surroundings';

interface Inside {
  readonly block: Block;
  readonly rect: Rect;
}

/**
 * The place at rest may give up some room to stand nearer to the middle. Below this share of the
 * height needed, no other place has enough.
 */
const TIGHT = 0.85;

const ROOMIEST: Search = { precision: 0.5, middle: 0.005 };

/**
 * Pixels between a label and the outline that it stands in. Lines of text have some air above and
 * below them already.
 */
const PAD = { x: 2, y: 1 };

/**
 * Stands the first of the blocks that fits into an outline, at the place where it has most room
 * (Labels 2). Where that place is cut by the window or taken, the most roomy of the rest. Null:
 * none fits.
 */
export function placeInside(
  blocks: readonly Block[],
  interior: Interior,
  ground: Ground,
): Inside | null {
  for (const block of blocks) {
    const rect = rectInside(block, interior, ground);
    if (rect) return { block, rect };
  }
  return null;
}

function rectInside(block: Block, interior: Interior, ground: Ground): Rect | null {
  const { region, except } = interior;
  const width = block.width + 2 * PAD.x;
  const height = block.height + 2 * PAD.y;
  const aspect = width / height;
  const around = (found: LargestRectangle): Rect =>
    rectAround(found.centre, block.width, block.height);
  const fits = (rect: Rect): boolean =>
    ground.isFree(rect) &&
    regionHoldsRect(region, rectAround(centreOf(rect), width, height)) &&
    !except.some((other) => regionMeetsRect(other, rect));

  // The bounds tell at once what the search for room would find out.
  if (region.bounds.width < width || region.bounds.height < height) return null;
  const rest = interior.atRest(aspect);
  if (rest === null || rest.height < height * TIGHT) return null;
  const atRest = around(rest);
  const seen = ground.isVisible(atRest);
  if (seen && fits(atRest)) return atRest;

  if (ground.isVisible(region.bounds)) {
    const hindrances = { ...ground.hindrancesIn(region.bounds), regions: except };
    const found = largestRectangle(region, aspect, hindrances, ROOMIEST);
    if (found && fits(around(found))) return around(found);
  }
  return !seen && fits(atRest) ? atRest : null;
}

/** The one label of a group whose members touch, inside its dissolved outline (S2). */
export function placeGroupInside(
  request: LabelRequest,
  group: SceneGroup,
  interior: Interior,
  ground: Ground,
): Inside | null {
  const except = group.members
    .filter((member) => !group.carriers.includes(member))
    .flatMap((member) => ground.regions.get(member) ?? []);
  const atRest: Interior['atRest'] =
    except.length === 0
      ? interior.atRest
      : (aspect) => largestRectangle(interior.region, aspect, { regions: except });
  const block = blockOf(request.lines, ground.frame.compact);
  return placeInside([block], { ...interior, except, atRest }, ground);
}

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
