import { ledgerColumns } from './ledgerColumns';
import type { LedgerPack } from './LedgerPack';

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
