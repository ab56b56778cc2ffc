import type { Feature, FeatureCollection, Geometry, Position } from 'geojson';
import type { Bounds } from '../camera/shapes';
import { remembered } from '../lib/memo';
import type { MapPlace } from './types';

const known = new WeakMap<MapPlace, Bounds | null>();

function boundsOfPlace(place: MapPlace): Bounds | null {
  return remembered(known, place, () => findBounds(place));
}

function findBounds({ outline, town }: MapPlace): Bounds | null {
  if (outline) return boxOf(outline.geometry);
  return town ? [town[0], town[1], town[0], town[1]] : null;
}

/**
 * The smallest box round the outlines of the places, and the towns of those without an outline;
 * null where there is nothing to go round. Found once for each place.
 */
export function boundsOf(places: readonly MapPlace[]): Bounds | null {
  const all = places.map(boundsOfPlace).filter((bounds) => bounds !== null);
  if (all.length === 0) return null;
  return [
    Math.min(...all.map(([west]) => west)),
    Math.min(...all.map(([, south]) => south)),
    Math.max(...all.map(([, , east]) => east)),
    Math.max(...all.map(([, , , north]) => north)),
  ];
}

type Box = readonly [west: number, south: number, east: number, north: number];

type Nested = Position | readonly Nested[];

/**
 * West, south, east, north of a drawing in degrees: as its file states it, else the smallest box
 * round its positions; infinite, turned inside out, where it has none.
 */
export function boxOf(shape: Geometry | Feature | FeatureCollection): Box {
  const stated = shape.bbox;
  if (stated?.length === 4) return stated;
  let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity];
  const reach = (x0: number, y0: number, x1: number, y1: number) => {
    west = Math.min(west, x0);
    south = Math.min(south, y0);
    east = Math.max(east, x1);
    north = Math.max(north, y1);
  };
  const include = (box: Box) => reach(...box);
  const walk = (part: Nested): void => {
    const [x, y] = part;
    if (typeof x === 'number' && typeof y === 'number') reach(x, y, x, y);
    else for (const inner of part) if (typeof inner === 'object') walk(inner);
  };
  if (shape.type === 'FeatureCollection') shape.features.forEach((one) => include(boxOf(one)));
  else if (shape.type === 'Feature') include(boxOf(shape.geometry));
  else if (shape.type === 'GeometryCollection') {
    shape.geometries.forEach((one) => include(boxOf(one)));
  } else walk(shape.coordinates);
  return [west, south, east, north];
}
