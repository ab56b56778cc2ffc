import { indexLedger } from '../../../src/ledger/index/indexLedger';
import type { LedgerIndex } from '../../../src/ledger/index/LedgerIndex';
import type { Claim, Ledger, Place } from '../../../src/ledger/types';
import { plotsOf } from '../../../src/series/plotsOf';
import type { Plot, Series, SeriesPoint } from '../../../src/series/types';
import { claim, ledger, place, type ClaimShort } from '../support/claims';

/** A country of one territory with two regions of two districts each. */
export const places: readonly Place[] = [
  ...['a', 'b', 'c', 'd'].map((id) => place(id)),
  place('east', { kind: 'economic-region', members: ['a', 'b'] }),
  place('west', { kind: 'economic-region', members: ['c', 'd'] }),
  place('all', { kind: 'territory', members: ['a', 'b', 'c', 'd'] }),
  place('land', { kind: 'country' }),
];

/** A claim for the whole territory, but for what a test says. */
export function whole(short: ClaimShort): Claim {
  return claim({ places: 'all', mode: 'region', ...short });
}

export function indexOf(claims: readonly Claim[], more: Partial<Ledger> = {}): LedgerIndex {
  return indexLedger(ledger(claims, { places, ...more }));
}

export function allSeries(index: LedgerIndex, metric = 'cleared'): readonly Series[] {
  return plotsOf(index, metric).flatMap((plot) => plot.series);
}

/** The plot with a claim, its series and its point; throws where there is none. */
export function findClaim(
  index: LedgerIndex,
  metric: string,
  id: string,
): { readonly plot: Plot; readonly series: Series; readonly point: SeriesPoint } {
  for (const plot of plotsOf(index, metric)) {
    for (const series of plot.series) {
      const point = series.points.find((each) => each.claim.id === id);
      if (point !== undefined) return { plot, series, point };
    }
  }
  throw new Error(`${id} is in no plot of ${metric}`);
}
