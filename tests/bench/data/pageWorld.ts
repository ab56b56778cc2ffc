import { encodePack } from '../../../src/ledger/pack/encodePack';
import type { Ledger, MetricId } from '../../../src/ledger/types';
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

/** A made-up atlas for the built page. */
export function syntheticPage(districts: number): PageWorld {
  return {
    ledger: syntheticLedger(districts, districts * CLAIMS_PER_DISTRICT, SPREAD),
    outlines: syntheticOutlines(districts),
    measure: 'measure-0',
    query: '?m=measure-0&t=2019',
  };
}

/** The files of the built page that hold data, by a pattern of their names. */
export function pageFiles({ ledger, outlines }: PageWorld): ReadonlyMap<RegExp, string> {
  return new Map([
    [/\/ledger-[\w-]{8}\.json$/, encodePack({ ledger, whole: true, others: [] })],
    [/\/districts-[\w-]{8}\.geojson$/, JSON.stringify(outlines)],
    [/\/without-outline-[\w-]{8}\.json$/, '[]'],
  ]);
}
