import type { LedgerIndex } from '../../../ledger/index/LedgerIndex';
import { indexLedger } from '../../../ledger/index/indexLedger';
import { decodePack, type LedgerPack } from '../../../ledger/pack/ledgerPack';
import type { Ledger } from '../../../ledger/types';
import { runToEnd } from '../../../lib/steps';
import { edgesOf } from '../../../places/edges';
import { unpackWalk, type Walk } from '../../../places/keyboardWalk/walk';
import { mapPlaces } from '../../../places/mapPlaces';
import { readWithoutOutline } from '../../../places/readWithoutOutline';
import { unpackShapes } from '../../../places/shapePack';
import type { Context, MapPlace, Outlines } from '../../../places/types';
import type { Ground } from '../../../renderers/Renderer';
import type { LedgerFile, MapFile, LoadState, Failure, Reason } from '../LoadState';
import type { Fetched } from './fetchText';

/** The texts that a world is made of, or why one is missing. */
export interface WorldFiles {
  readonly ledger: { readonly file: LedgerFile; readonly fetched: Fetched };
  readonly map: Readonly<Record<MapFile, Fetched>>;
}

/** The world of the files, or what is missing. Without the ledger there is none; without a map there is. */
export function readWorld(files: WorldFiles): LoadState {
  return runToEnd(worldSteps(files));
}

/** The same in steps, for a page that has to answer meanwhile. */
export function* worldSteps({
  ledger: { file, fetched },
  map,
}: WorldFiles): Generator<void, LoadState> {
  const read = readPack(file, fetched);
  if (!read.ok) return { status: 'failed', failures: [read.failure] };
  yield;
  const { pack, index } = read;
  const { places, ground, walk, failures } = yield* groundSteps(pack.ledger, map);
  return { status: 'ready', world: { ...pack, index, places, ground, walk }, failures };
}

type PackReading =
  | { readonly ok: true; readonly pack: LedgerPack; readonly index: LedgerIndex }
  | { readonly ok: false; readonly failure: Failure };

/**
 * A pack of the ledger, or why there is none. It comes whole or not at all: some of its claims could
 * choose another figure than all of them would.
 */
export function readPack(file: LedgerFile, fetched: Fetched): PackReading {
  const fail = (reason: Reason): PackReading => ({ ok: false, failure: { file, reason } });
  if (!fetched.ok) return fail(fetched.reason);
  const pack = decodePack(fetched.text);
  if (typeof pack === 'string') return fail({ kind: pack });
  const index = indexLedger(pack.ledger);
  const fits = pack.whole === (file === 'ledger') && holdsTogether(index);
  return fits ? { ok: true, pack, index } : fail({ kind: 'unreadable' });
}

/** True when every row that another one names is there. */
function holdsTogether({ ledger, claimById, sourceById, placeById, metricById }: LedgerIndex) {
  return (
    ledger.claims.every(
      ({ source, metric, places }) =>
        sourceById.has(source) &&
        metricById.has(metric) &&
        places.every((place) => placeById.has(place)),
    ) && ledger.links.every(({ from, to }) => claimById.has(from) && claimById.has(to))
  );
}

interface GroundReading {
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
function* groundSteps(
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
