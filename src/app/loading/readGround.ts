import type { FeatureCollection } from 'geojson';
import type { Ledger } from '../../ledger/types';
import { edgesOf } from '../../places/edgesOf';
import { mapPlaces } from '../../places/mapPlaces';
import { parseWithoutOutline } from '../../places/parseWithoutOutline';
import type { Context, MapPlace, Outlines } from '../../places/types';
import type { Ground } from '../../renderers/Renderer';
import type { Failure, MapFile, Reason } from './Failure';
import type { Fetched } from './fetchText';

export interface GroundReading {
  readonly places: readonly MapPlace[];
  readonly ground: Ground | null;
  readonly failures: readonly Failure[];
}

const NO_OUTLINES: Outlines = { type: 'FeatureCollection', features: [] };

/** JSON cut short is no JSON; JSON of another shape was not cut. */
function readFeatures(text: string): FeatureCollection | Reason {
  try {
    const value: unknown = JSON.parse(text);
    return isFeatureCollection(value) ? value : { kind: 'unreadable' };
  } catch {
    return { kind: 'truncated' };
  }
}

function isFeatureCollection(value: unknown): value is FeatureCollection {
  return (
    typeof value === 'object' &&
    value !== null &&
    'type' in value &&
    value.type === 'FeatureCollection' &&
    'features' in value &&
    Array.isArray(value.features)
  );
}

/**
 * What the map stands on. Where one of its files is missing there is no map, and the places are
 * those that the ledger itself knows, so that the table loses no figure.
 */
export function readGround(
  ledger: Ledger,
  files: Readonly<Record<MapFile, Fetched>>,
): GroundReading {
  const failures: Failure[] = [];
  const features = (file: 'districts' | 'context') => {
    const fetched = files[file];
    const read = fetched.ok ? readFeatures(fetched.text) : fetched.reason;
    if ('features' in read) return read;
    failures.push({ file, reason: read });
    return null;
  };
  const outlines = features('districts') as Outlines | null;
  const context = features('context') as Context | null;
  const towns = () => {
    const fetched = files['without-outline'];
    if (!fetched.ok) {
      failures.push({ file: 'without-outline', reason: fetched.reason });
      return null;
    }
    try {
      return parseWithoutOutline(fetched.text);
    } catch {
      failures.push({ file: 'without-outline', reason: { kind: 'truncated' } });
      return null;
    }
  };
  const withoutOutline = towns();
  if (outlines === null || context === null || withoutOutline === null) {
    return { places: mapPlaces(ledger, NO_OUTLINES, []), ground: null, failures };
  }
  return {
    places: mapPlaces(ledger, outlines, withoutOutline),
    ground: { outlines, edges: edgesOf(outlines), context },
    failures: [],
  };
}
