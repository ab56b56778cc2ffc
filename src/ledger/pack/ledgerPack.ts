import type { Ledger, MetricId } from '../types';
import { isObject, Unreadable, text as textColumn } from './columns';
import { ledgerColumns } from './ledgerColumns';

/** A pack as the text of a JSON file, which ends in a brace: what was cut off is no JSON. */
export function encodePack({ ledger, whole, others }: LedgerPack): string {
  return JSON.stringify({
    version: ledger.version,
    whole,
    others,
    claims: ledgerColumns.claims.pack(ledger.claims),
    sources: ledgerColumns.sources.pack(ledger.sources),
    places: ledgerColumns.places.pack(ledger.places),
    metrics: ledgerColumns.metrics.pack(ledger.metrics),
    links: ledgerColumns.links.pack(ledger.links),
    boundaryChanges: ledgerColumns.boundaryChanges.pack(ledger.boundaryChanges),
  });
}

/** Why a text is no pack: it stops before its end, or it is something else. */
type PackFault = 'truncated' | 'unreadable';

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

/**
 * What the page loads at once: the ledger whole, or all of it that the map, table and popups of one
 * measure need (`partOf`, without the texts that `leanOf` leaves out). What shows more waits for the
 * whole.
 */
export interface LedgerPack {
  readonly ledger: Ledger;
  readonly whole: boolean;
  /** Measures that the map offers but whose claims are not all in here; none where it is whole. */
  readonly others: readonly MetricId[];
}
