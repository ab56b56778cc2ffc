import { TABLES, type TableName } from '../../ledger/tables';
import type { Failure, FileName } from './Failure';
import type { Fetched } from './fetchText';
import type { LoadState } from './LoadState';
import { readGround } from './readGround';
import { readLedger } from './readLedger';

/**
 * The world of the files, or what is missing. The ledger comes whole or not at all: a part of it
 * could choose another claim than the whole would.
 * @param version of the data, an ISO date
 */
export function readWorld(
  files: Readonly<Record<FileName, Fetched>>,
  version: string,
): LoadState {
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
