import { encodePack } from '../../../src/ledger/pack/ledgerPack';
import type { Ledger, MetricId } from '../../../src/ledger/types';
import { packShapes } from '../../../src/places/shapePack';
import type { Outlines } from '../../../src/places/types';
import { syntheticLedger } from './syntheticLedger';
import { syntheticOutlines } from './syntheticOutlines';

/** What an atlas shows first. */
export interface PageWorld {
  readonly ledger: Ledger;
  readonly outlines: Outlines;
  readonly measure: MetricId;
  /** Link of the view that is opened; empty: the one that the page was built with. */
  readonly query: string;
}

/** One measure and few years, so that most districts have a figure in each year. */
const SPREAD = { measures: 1, years: 4 } as const;
const CLAIMS_PER_DISTRICT = 4;

/**
 * A made-up atlas for the built page.
 * @param measure that the page was built to open with: it asks for the files of no other
 */
export function syntheticPage(districts: number, measure: MetricId): PageWorld {
  const { metrics, claims, ...rest } = syntheticLedger(
    districts,
    districts * CLAIMS_PER_DISTRICT,
    SPREAD,
  );
  return {
    ledger: {
      ...rest,
      metrics: metrics.map((metric) => ({ ...metric, id: measure })),
      claims: claims.map((claim) => ({ ...claim, metric: measure })),
    },
    outlines: syntheticOutlines(districts),
    measure,
    query: `?m=${measure}&t=2019`,
  };
}

/** The files of the built page that hold data, by a pattern of their names. */
export function pageFiles({ ledger, outlines }: PageWorld): ReadonlyMap<RegExp, string> {
  const pack = (whole: boolean) => encodePack({ ledger, whole, others: [] });
  return new Map([
    [/\/part-[\w-]+\.json$/, pack(false)],
    [/\/ledger-[\w-]{8}\.json$/, pack(true)],
    [/\/districts-[\w-]{8}\.json$/, JSON.stringify(packShapes(outlines))],
    [/\/without-outline-[\w-]{8}\.json$/, '[]'],
  ]);
}
