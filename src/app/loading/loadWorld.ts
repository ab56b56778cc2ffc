import { version } from '../../../data/datapackage.json';
import { TABLES } from '../../ledger/tables';
import type { FileName, MapFile } from './Failure';
import { fetchText, type Fetched } from './fetchText';
import { fileAddresses } from './fileAddresses';
import type { LoadState } from './LoadState';
import { readWorld } from './readWorld';

const MAP_FILES: readonly MapFile[] = ['districts', 'context', 'without-outline'];

/** Fetches every file at once and builds the world. Rejects for an aborted request alone. */
export async function loadWorld(signal: AbortSignal, cache: RequestCache): Promise<LoadState> {
  const names: readonly FileName[] = [...TABLES, ...MAP_FILES];
  const entries = await Promise.all(
    names.map(
      async (name) => [name, await fetchText(fileAddresses[name], signal, cache)] as const,
    ),
  );
  return readWorld(Object.fromEntries(entries) as Record<FileName, Fetched>, version);
}
