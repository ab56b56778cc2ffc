import type { Ledger } from '../types';

/**
 * A ledger without the texts that only cards, lists and files of it tell: a third of its size. All
 * that figures, map, table, popup and the line of whole-area figures are made of is there.
 */
export function leanOf(ledger: Ledger): Ledger {
  return {
    ...ledger,
    claims: ledger.claims.map((claim) => ({ ...claim, says: '', locator: null })),
    sources: ledger.sources.map((source) => ({
      ...source,
      title: '',
      author: null,
      note: null,
    })),
    places: ledger.places.map((place) => ({ ...place, note: null })),
    metrics: ledger.metrics.map((metric) => ({
      ...metric,
      definition: '',
      pressWords: [],
      standard: '',
    })),
  };
}
