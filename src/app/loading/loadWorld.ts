import { version } from '../../../data/datapackage.json';
import { TABLES, type TableName } from '../../ledger/tables';
import type { Failure, FileName, MapFile } from './Failure';
import { fetchText, type Fetched } from './fetchText';
import { fileAddresses } from './fileAddresses';
import type { LoadState } from './LoadState';
import { readGround } from './readGround';
import { readLedger } from './readLedger';

const MAP_FILES: readonly MapFile[] = ['districts', 'context', 'without-outline'];

/** Fetches every file at once and builds the world. Rejects for an aborted request alone. */
export async function loadWorld(signal: AbortSignal, cache: RequestCache): Promise<LoadState> {
  const names: readonly FileName[] = [...TABLES, ...MAP_FILES];
  const entries = await Promise.all(
    names.map(
      async (name) => [name, await fetchText(fileAddresses[name], signal, cache)] as const,
    ),
  );
  return readWorld(Object.fromEntries(entries) as Record<FileName, Fetched>);
}

/** The ledger whole or nothing: a part of it could choose another claim than the whole would. */
export function readWorld(files: Readonly<Record<FileName, Fetched>>): LoadState {
  const missing: Failure[] = [];
  const texts: Partial<Record<TableName, string>> = {};
  for (const table of TABLES) {
    const fetched = files[table];
    if (fetched.ok) texts[table] = fetched.text;
    else missing.push({ file: table, reason: fetched.reason });
  }
  if (missing.length > 0) return { stage: 'failed', failures: missing };
  const read = readLedger({ ...(texts as Record<TableName, string>), version });
  if (!read.ok) return { stage: 'failed', failures: read.failures };
  const { ledger, index } = read;
  const { places, ground, failures } = readGround(ledger, files);
  return { stage: 'ready', world: { ledger, index, places, ground }, failures };
}
