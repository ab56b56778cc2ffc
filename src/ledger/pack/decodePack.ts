import { isObject, Unreadable } from './Column';
import { text as textColumn } from './columns';
import { ledgerColumns } from './ledgerColumns';
import type { LedgerPack } from './LedgerPack';

/** Why a text is no pack: it stops before its end, or it is something else. */
export type PackFault = 'truncated' | 'unreadable';

/** The pack that `encodePack` wrote, equal in every row, or why it is none. Never throws. */
export function decodePack(text: string): LedgerPack | PackFault {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    return 'truncated';
  }
  try {
    return readPack(json);
  } catch (error) {
    if (error instanceof Unreadable) return 'unreadable';
    throw error;
  }
}

function readPack(json: unknown): LedgerPack {
  if (!isObject(json)) throw new Unreadable('not a pack');
  const { version, whole, others } = json;
  if (typeof version !== 'string' || typeof whole !== 'boolean') {
    throw new Unreadable('not a pack');
  }
  return {
    whole,
    others: textColumn.unpack(others),
    ledger: {
      version,
      claims: ledgerColumns.claims.unpack(json['claims']),
      sources: ledgerColumns.sources.unpack(json['sources']),
      places: ledgerColumns.places.unpack(json['places']),
      metrics: ledgerColumns.metrics.unpack(json['metrics']),
      links: ledgerColumns.links.unpack(json['links']),
      boundaryChanges: ledgerColumns.boundaryChanges.unpack(json['boundaryChanges']),
    },
  };
}
