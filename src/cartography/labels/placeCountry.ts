import type { Feature, FeatureCollection, MultiPolygon, Polygon } from 'geojson';
import type { Block } from './blockOf';
import { grow, rectAround, rectsMeet } from './geometry/rects';
import { regionMeetsRect, regionOf, regionOfRings, type Region } from './geometry/region';
import type { Ground } from './Ground';
import { largestRectangle } from './largestRectangle';
import type { Point, Rect } from './types';

/** Ground to every side of a country's name, pixels. */
const PADDING = 9;

type Area = Feature<Polygon | MultiPolygon>;

interface Context {
  readonly zoom: number;
  readonly countries: ReadonlyMap<string, Region>;
  readonly lakes: readonly Region[];
}

const latest = new WeakMap<FeatureCollection, Context>();

/** Countries by id and lakes, in world pixels; the latest zoom is remembered. */
function contextAt(context: FeatureCollection, zoom: number): Context {
  const known = latest.get(context);
  if (known?.zoom === zoom) return known;
  const areas = context.features.filter(
    (feature): feature is Area =>
      feature.geometry.type === 'Polygon' || feature.geometry.type === 'MultiPolygon',
  );
  const of = (kind: string): Area[] =>
    areas.filter((area) => area.properties?.['kind'] === kind);
  const made: Context = {
    zoom,
    countries: new Map(
      of('country').map((area) => [
        String(area.id ?? area.properties?.['id']),
        regionOf(area.geometry, zoom),
      ]),
    ),
    lakes: of('lake').map((area) => regionOf(area.geometry, zoom)),
  };
  latest.set(context, made);
  return made;
}

/**
 * Stands a country's name on the free ground of that country that the window shows, where it has
 * most room: off districts, lakes and all that has been placed. Null: no room, or no such country.
 */
export function placeCountry(
  id: string,
  block: Block,
  context: FeatureCollection,
  ground: Ground,
): Rect | null {
  const { countries, lakes } = contextAt(context, ground.frame.zoom);
  const whole = countries.get(id);
  if (whole === undefined || !ground.isVisible(whole.bounds)) return null;
  const country = clip(whole, ground.room);
  const inRoom = (region: Region): boolean => rectsMeet(region.bounds, ground.room);
  const regions = [...ground.regions.values(), ...lakes].filter(inRoom);
  const width = block.width + 2 * PADDING;
  const height = block.height + 2 * PADDING;
  const found = largestRectangle(
    country,
    width / height,
    { ...ground.hindrancesIn(country.bounds), regions },
    { precision: 1.5, middle: 0.02 },
  );
  if (found === null || found.height < height) return null;
  const rect = rectAround(found.centre, block.width, block.height);
  const around = grow(rect, 2);
  if (!ground.isFree(rect)) return null;
  return regions.some((region) => regionMeetsRect(region, around)) ? null : rect;
}

/** The part of a region in a rectangle (Sutherland–Hodgman; rings stay closed along its sides). */
function clip(region: Region, rect: Rect): Region {
  const sides: readonly ((point: Point) => number)[] = [
    ([x]) => x - rect.x,
    ([x]) => rect.x + rect.width - x,
    ([, y]) => y - rect.y,
    ([, y]) => rect.y + rect.height - y,
  ];
  const rings = region.rings.map((ring) =>
    sides.reduce<readonly Point[]>((points, inside) => clipSide(points, inside), ring),
  );
  return regionOfRings(rings.filter((ring) => ring.length > 2));
}

function clipSide(ring: readonly Point[], inside: (point: Point) => number): Point[] {
  return ring.flatMap((to, i): Point[] => {
    const from = ring.at(i - 1) ?? to;
    const before = inside(from);
    const after = inside(to);
    const kept: Point[] = after >= 0 ? [to] : [];
    if (before >= 0 === after >= 0) return kept;
    const t = before / (before - after);
    return [[from[0] + t * (to[0] - from[0]), from[1] + t * (to[1] - from[1])], ...kept];
  });
}
