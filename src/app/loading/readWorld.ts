import { atOnce } from '../../ledger/atOnce';
import type { LedgerFile, MapFile } from './Failure';
import type { Fetched } from './fetchText';
import type { LoadState } from './LoadState';
import { groundSteps } from './groundSteps';
import { readPack } from './readPack';

/** The texts that a world is made of, or why one is missing. */
export interface WorldFiles {
  readonly ledger: { readonly file: LedgerFile; readonly fetched: Fetched };
  readonly map: Readonly<Record<MapFile, Fetched>>;
}

/** The world of the files, or what is missing. Without the ledger there is none; without a map there is. */
export function readWorld(files: WorldFiles): LoadState {
  return atOnce(worldSteps(files));
}

/** The same in steps, for a page that has to answer meanwhile. */
export function* worldSteps({
  ledger: { file, fetched },
  map,
}: WorldFiles): Generator<void, LoadState> {
  const read = readPack(file, fetched);
  if (!read.ok) return { stage: 'failed', failures: [read.failure] };
  yield;
  const { pack, index } = read;
  const { places, ground, walk, failures } = yield* groundSteps(pack.ledger, map);
  return { stage: 'ready', world: { ...pack, index, places, ground, walk }, failures };
}
