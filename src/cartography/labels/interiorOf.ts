import type { Feature, MultiPolygon, Polygon } from 'geojson';
import { regionOf, type Region } from './geometry/region';
import { largestRectangle, type LargestRectangle } from './largestRectangle';
import type { Interior } from './placeInside';

/** The rectangle is sought once, at this zoom, and scaled: the place is the same at every zoom. */
const ZOOM = 9;

interface Remembered {
  readonly region: Region;
  readonly found: Map<number, LargestRectangle | null>;
}

const remembered = new WeakMap<Feature, Remembered>();

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
      let memory = remembered.get(outline);
      if (memory === undefined) {
        memory = { region: regionOf(outline.geometry, ZOOM), found: new Map() };
        remembered.set(outline, memory);
      }
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
