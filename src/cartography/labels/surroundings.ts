import type { Feature, FeatureCollection, MultiPolygon, Polygon } from 'geojson';
import { grow, type Rect } from '../../camera/shapes';
import type { PlaceId } from '../../ledger/types';
import { remembered } from '../../lib/memo';
import type { Outlines } from '../../places/types';
import type { Ground } from './Ground';
import { largestRectangle, type LargestRectangle } from './freeRectangles';
import { regionOf, regionHoldsRect, regionMeetsRect, type Region } from './region';

/** Countries and lakes under the districts, in world pixels. */
interface Context {
  readonly zoom: number;
  readonly countries: ReadonlyMap<string, Region>;
  readonly lakes: readonly Region[];
}

type Area = Feature<Polygon | MultiPolygon>;

const latestContext = new WeakMap<FeatureCollection, Context>();

/** The context layer at a zoom; the latest zoom is remembered. */
export function contextAt(context: FeatureCollection, zoom: number): Context {
  const known = latestContext.get(context);
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
  latestContext.set(context, made);
  return made;
}

const latestRegions = new WeakMap<
  Outlines,
  { readonly zoom: number; readonly regions: ReadonlyMap<PlaceId, Region> }
>();

/** Every outline in world pixels at a zoom; the latest zoom is remembered. */
export function regionsOf(outlines: Outlines, zoom: number): ReadonlyMap<PlaceId, Region> {
  const known = latestRegions.get(outlines);
  if (known?.zoom === zoom) return known.regions;
  const regions = new Map(
    outlines.features.map((outline) => [
      outline.properties.id,
      regionOf(outline.geometry, zoom),
    ]),
  );
  latestRegions.set(outlines, { zoom, regions });
  return regions;
}

/** What it costs, in pixels of line, to stand on ground that belongs to a district. */
export interface GroundTerms {
  /** On districts that no report names. */
  readonly unnamed: number;
  /** On each district that is named without a number: its look is read, too. */
  readonly named: number;
  /** Across the edge of each. */
  readonly edge: number;
  /** Pixels to keep from the outlines of districts that it does not stand on. */
  readonly clearance: number;
}

/**
 * Price of a rectangle as ground for a label that belongs elsewhere: 0 outside all districts.
 * Null: it is taken, leaves the window, or lies on a district's value (Labels 3).
 */
export function freeGroundPrice(rect: Rect, ground: Ground, terms: GroundTerms): number | null {
  if (!ground.isFree(rect) || !ground.standsApart(rect)) return null;
  const around = grow(rect, terms.clearance);
  let named = 0;
  let unnamed = 0;
  let edges = 0;
  for (const [place, region] of ground.inRoom) {
    if (!regionMeetsRect(region, around)) continue;
    if (ground.valued.has(place)) return null;
    if (ground.named.has(place)) named += 1;
    else unnamed += 1;
    if (!regionHoldsRect(region, around)) edges += 1;
  }
  return (unnamed > 0 ? terms.unnamed : 0) + named * terms.named + edges * terms.edge;
}

/** The rectangle is sought once, at this zoom, and scaled: the place is the same at every zoom. */
const ZOOM = 9;

interface Remembered {
  readonly region: Region;
  readonly found: Map<number, LargestRectangle | null>;
}

const known = new WeakMap<Feature, Remembered>();

/**
 * An outline as a place for labels at a zoom. What was found is remembered for as long as the
 * outline lives; it depends on nothing else.
 */
export function interiorOf(
  outline: Feature<Polygon | MultiPolygon>,
  region: Region,
  zoom: number,
): Interior {
  const scale = 2 ** (zoom - ZOOM);
  return {
    region,
    except: [],
    atRest(aspect) {
      const memory = remembered(known, outline, () => ({
        region: regionOf(outline.geometry, ZOOM),
        found: new Map(),
      }));
      const key = Math.round(aspect * 100) / 100;
      let found = memory.found.get(key);
      if (found === undefined) {
        found = largestRectangle(memory.region, key);
        memory.found.set(key, found);
      }
      return (
        found && {
          centre: [found.centre[0] * scale, found.centre[1] * scale],
          width: found.width * scale,
          height: found.height * scale,
        }
      );
    },
  };
}

/** An outline that a label may stand in. */
export interface Interior {
  readonly region: Region;
  /** Parts that it may not stand on, such as members of a group with a figure of their own. */
  readonly except: readonly Region[];
  /** Largest rectangle of an aspect with nothing in the way: the place that panning never moves. */
  readonly atRest: (aspect: number) => LargestRectangle | null;
}
