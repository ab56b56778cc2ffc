import { periodsOf } from '../../src/figures/periodsOf';
import { indexLedger } from '../../src/ledger/index/indexLedger';
import { encodePack } from '../../src/ledger/pack/ledgerPack';
import { leanOf, partOf } from '../../src/ledger/pack/partOf';
import { readTables } from '../../src/ledger/parse/parseLedger';
import type { LedgerFiles } from '../../src/ledger/tables';
import type { MetricId, Place, PlaceId } from '../../src/ledger/types';

/** The texts of the files that the page loads the ledger from. */
export interface LedgerPacks {
  readonly whole: string;
  /** One for each measure that the map offers, in the order of the ledger. */
  readonly parts: ReadonlyMap<MetricId, string>;
}

/**
 * Makes of the tables what a browser reads without a parser of tables. The tables have passed the
 * check; what could not be read of them is left out here.
 * @param outlined names by language that come with the outlines of places
 */
export function ledgerPacks(
  files: LedgerFiles,
  outlined: ReadonlyMap<PlaceId, Place['names']>,
): LedgerPacks {
  const { ledger } = readTables(files);
  const index = indexLedger(ledger);
  // Which periods a measure offers depends on its claims alone; places only count in them.
  const offered = ledger.metrics
    .map(({ id }) => id)
    .filter((id) => periodsOf({ index, places: [] }, id).length > 0);
  const parts = offered.map((measure) => {
    const others = offered.filter((other) => other !== measure);
    const lean = leanOf(partOf(index, measure), measure, outlined);
    const pack = { ledger: lean, whole: false, others };
    return [measure, encodePack(pack)] as const;
  });
  return {
    whole: encodePack({ ledger, whole: true, others: [] }),
    parts: new Map(parts),
  };
}
