import type { Ledger } from '../../ledger/types';
import { edgesOf } from '../../places/edgesOf';
import { mapPlaces } from '../../places/mapPlaces';
import { unpackShapes } from '../../places/pack/unpackShapes';
import { readWithoutOutline } from '../../places/readWithoutOutline';
import type { Context, MapPlace, Outlines } from '../../places/types';
import { unpackWalk } from '../../places/walk/unpackWalk';
import type { Walk } from '../../places/walk/Walk';
import type { Ground } from '../../renderers/Renderer';
import type { Failure, MapFile, Reason } from './Failure';
import type { Fetched } from './fetchText';

export interface GroundReading {
  readonly places: readonly MapPlace[];
  readonly ground: Ground | null;
  readonly walk: Walk | null;
  readonly failures: readonly Failure[];
}

const NO_OUTLINES: Outlines = { type: 'FeatureCollection', features: [] };

/** JSON cut short is no JSON; JSON of another shape was not cut. */
function readJson<T extends object>(
  fetched: Fetched,
  shaped: (json: unknown) => T | null,
): T | Reason {
  if (!fetched.ok) return fetched.reason;
  try {
    return shaped(JSON.parse(fetched.text)) ?? { kind: 'unreadable' };
  } catch {
    return { kind: 'truncated' };
  }
}

/** The outlines, and the walk over them that the build packed beside them. */
function readDistricts(json: unknown): { outlines: Outlines; walk: unknown } | null {
  const outlines = unpackShapes(json) as Outlines | null;
  return outlines && { outlines, walk: (json as { walk?: unknown }).walk };
}

/**
 * What the map stands on. Where one of its files is missing there is no map, and the places are
 * those that the ledger itself knows, so that the table loses no figure. In steps; what it comes to is
 * what it returns.
 */
export function* groundSteps(
  ledger: Ledger,
  files: Readonly<Record<MapFile, Fetched>>,
): Generator<void, GroundReading> {
  const failures: Failure[] = [];
  const read = <T extends object>(file: MapFile, shaped: (json: unknown) => T | null) => {
    const found = readJson(files[file], shaped);
    if (!('kind' in found)) return found;
    failures.push({ file, reason: found });
    return null;
  };
  const districts = read('districts', readDistricts);
  yield;
  const context = read('context', unpackShapes) as Context | null;
  yield;
  const withoutOutline = read('without-outline', readWithoutOutline);
  if (districts === null || context === null || withoutOutline === null) {
    return { places: mapPlaces(ledger, NO_OUTLINES, []), ground: null, walk: null, failures };
  }
  const { outlines } = districts;
  const places = mapPlaces(ledger, outlines, withoutOutline);
  yield;
  const edges = edgesOf(outlines);
  yield;
  return {
    places,
    ground: { outlines, edges, context },
    walk: unpackWalk(districts.walk, places),
    failures: [],
  };
}
