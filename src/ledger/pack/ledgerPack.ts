import { boolean, fits, list, object, string, type Read } from '../../lib/validate';
import type { Ledger, MetricId } from '../types';
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
  return fits(readPack, json) ?? 'unreadable';
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

const head = object<Omit<LedgerPack, 'ledger'>>({ whole: boolean, others: list(string) });

const ledger = object<Ledger>({
  version: string,
  claims: ledgerColumns.claims.unpack,
  sources: ledgerColumns.sources.unpack,
  places: ledgerColumns.places.unpack,
  metrics: ledgerColumns.metrics.unpack,
  links: ledgerColumns.links.unpack,
  boundaryChanges: ledgerColumns.boundaryChanges.unpack,
});

const readPack: Read<LedgerPack> = (json) => ({ ...head(json), ledger: ledger(json) });
