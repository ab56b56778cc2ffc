import { createHash } from 'node:crypto';
import type { DataIndex } from '../../src/exports/ledgerFiles/dataFiles';

/** The list of the data's files, for programs that look for the newest version. */
export function dataIndex(
  version: string,
  licence: string,
  files: ReadonlyMap<string, Uint8Array>,
): DataIndex {
  return {
    version,
    licence,
    files: [...files].map(([path, bytes]) => ({
      path,
      bytes: bytes.length,
      sha256: createHash('sha256').update(bytes).digest('hex'),
    })),
  };
}
