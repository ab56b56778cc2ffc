import type { LedgerFile, MapFile } from './Failure';
import type { Fetched } from './fetchText';
import type { LoadState } from './LoadState';
import { readGround } from './readGround';
import { readPack } from './readPack';

/** The texts that a world is made of, or why one is missing. */
export interface WorldFiles {
  readonly ledger: { readonly file: LedgerFile; readonly fetched: Fetched };
  readonly map: Readonly<Record<MapFile, Fetched>>;
}

/** The world of the files, or what is missing. Without the ledger there is none; without a map there is. */
export function readWorld({ ledger: { file, fetched }, map }: WorldFiles): LoadState {
  const read = readPack(file, fetched);
  if (!read.ok) return { stage: 'failed', failures: [read.failure] };
  const { pack, index } = read;
  const { places, ground, walk, failures } = readGround(pack.ledger, map);
  return { stage: 'ready', world: { ...pack, index, places, ground, walk }, failures };
}
