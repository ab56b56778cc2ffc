import { bench, describe } from 'vitest';
import { facetValues } from '../../src/queries/ledger/facets';
import { ledgerRows } from '../../src/queries/ledger/ledgerRows';
import { indexLedger } from '../../src/ledger/index/indexLedger';
import { syntheticLedger } from './data/syntheticLedger';

/** What a reader types, key by key; the ledger is prepared by the first. */
const typed = Array.from('district 1234 2023', (_, i, all = 'district 1234 2023') =>
  all.slice(0, i + 1),
);
const index = indexLedger(syntheticLedger(80, 10_000));
const filter = { query: '', side: null, sort: null, picks: {} } as const;
ledgerRows(index, { ...filter, query: 'a' });

describe('the ledger at 10,000 claims: one frame is 16 ms', () => {
  let key = 0;
  bench('one key in the search', () => {
    key += 1;
    ledgerRows(index, { ...filter, query: typed[key % typed.length] ?? '' });
  });

  bench('one key with two filters and another order', () => {
    key += 1;
    ledgerRows(index, {
      ...filter,
      query: typed[key % typed.length] ?? '',
      picks: { period: '2023', measure: 'measure-1' },
      sort: { by: 'figure', ascending: false },
    });
  });
});

describe('the ledger at 10,000 claims: once', () => {
  bench('prepare words and filters', () => {
    const fresh = indexLedger(index.ledger);
    facetValues(fresh);
    ledgerRows(fresh, { ...filter, query: 'a' });
  });
});
