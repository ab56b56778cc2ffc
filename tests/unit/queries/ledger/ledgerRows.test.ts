import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { enumerations } from '../../../../src/ledger/enumerations';
import type { Claim } from '../../../../src/ledger/types';
import type { LedgerFilter, Facet, SortKey } from '../../../../src/queries/ledger/LedgerFilter';
import { claimFacets, facetValues } from '../../../../src/queries/ledger/facets';
import { ledgerRows } from '../../../../src/queries/ledger/ledgerRows';
import { nameOrder } from '../../../../src/text/nameOrder';
import { claim, source } from '../../support/claims';
import { realWorld, worldOf } from '../../support/worlds';

const { index } = realWorld;

function rows(filter: Partial<LedgerFilter>, among = index): readonly Claim[] {
  return ledgerRows(among, { query: '', side: null, sort: null, picks: {}, ...filter });
}

const ids = (claims: readonly Claim[]) => claims.map(({ id }) => id);

describe('ledgerRows: words', () => {
  it.each(['Lachin', 'LAÇIN', 'лачин', 'Լաչին', 'Kashatagh', 'lachin district'])(
    'finds the claims that name a place by any spelling: %s',
    (query) => {
      const named = index.ledger.claims.filter(({ places }) => places.includes('lachin'));
      expect(ids(rows({ query }))).toEqual(expect.arrayContaining(ids(named)));
    },
  );

  it.each(['1,318', '1318', '1 318'])('finds a number however it is grouped: %s', (query) => {
    expect(ids(rows({ query }))).toContain('ap-lachin-202208-mod');
  });

  it('asks for every word, each a beginning', () => {
    const found = rows({ query: 'prosec lachin 9,000' });
    expect(ids(found)).toEqual(['ap-four-districts-20221010-prosecutor']);
    expect(rows({ query: 'prosec lachin nonsense' })).toEqual([]);
  });

  it('finds by id, by the words of the press, by outlet and by remark', () => {
    expect(ids(rows({ query: 'ap-lachin-20221121-mod' }))).toContain('ap-lachin-20221121-mod');
    expect(rows({ query: 'bomblets' }).map(({ metric }) => metric)).toContain(
      'cluster-munitions-found',
    );
    expect(rows({ query: 'vestnik kavkaza' }).length).toBeGreaterThan(0);
    expect(ids(rows({ query: 'misprinted' }))).toContain('ap-lachin-20220910-todayaz');
  });

  it('an empty query, or one of marks alone, leaves every claim in', () => {
    for (const query of ['', '   ', '…', 'district']) {
      expect(rows({ query })).toHaveLength(index.ledger.claims.length);
    }
  });

  it('never throws, and never finds more with one word more', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'grapheme' }), (a, b) => {
        const one = new Set(rows({ query: a }));
        expect(rows({ query: `${a} ${b}` }).every((found) => one.has(found))).toBe(true);
      }),
    );
  });
});

describe('ledgerRows: filters', () => {
  it('C6: each value that a facet offers finds as many claims as it says', () => {
    for (const [facet, values] of facetValues(index)) {
      for (const [value, { claims }] of values) {
        const found = rows({ picks: { [facet]: value } });
        expect(found.length, `${facet} ${value}`).toBe(claims);
        const valuesOf = claimFacets(index).get(facet);
        expect(found.every((each) => valuesOf?.(each).includes(value))).toBe(true);
      }
    }
  });

  it('the sides share all claims among them', () => {
    const found = enumerations.side.flatMap((side) => ids(rows({ side })));
    expect(found.toSorted()).toEqual(ids(index.ledger.claims).toSorted());
  });

  it('filters narrow each other', () => {
    const picks = { place: 'lachin', period: '2022', status: 'disputed' } as const;
    const found = rows({ picks, query: 'foreign 2,700', side: 'azerbaijan' });
    expect(ids(found)).toEqual([
      'ap-lachin-kalbajar-2022-mfa',
      'ap-lachin-kalbajar-2022-caliber',
      'mines-kalbajar-lachin-2022-newsaz',
    ]);
    expect(rows({ picks, query: 'foreign 2,700', side: 'armenia' })).toEqual([]);
  });

  it('P6: a period counts in every year that it touches, a running total in the year of its date', () => {
    const world = worldOf([
      claim({ id: 'span', time: '2020..2022' }),
      claim({ id: 'total', time: '2020..2022', more: { period: 'cumulative' } }),
    ]);
    const years = (id: string) => {
      const readers = claimFacets(world.index);
      const found = world.index.claimById.get(id);
      return found === undefined ? [] : readers.get('period')?.(found);
    };
    expect(years('span')).toEqual(['2020', '2021', '2022']);
    expect(years('total')).toEqual(['2022']);
  });

  it('one outlet that writes itself in two ways is one', () => {
    const world = worldOf([claim({ id: 'x' }), claim({ id: 'y', more: { source: 't' } })], {
      sources: [source('s', { publisher: 'Today.Az' }), source('t', { publisher: 'Today.az' })],
    });
    const publishers = facetValues(world.index).get('publisher');
    expect([...(publishers ?? [])]).toEqual([['today-az', { name: 'Today.Az', claims: 2 }]]);
  });

  it('L1: every value can stand in a link', () => {
    for (const values of facetValues(index).values()) {
      for (const value of values.keys()) expect(value).toMatch(/^[\p{L}\p{N}-]+$/u);
    }
  });
});

describe('ledgerRows: order', () => {
  const first = (by: SortKey, ascending: boolean) => rows({ sort: { by, ascending } });

  it('opens with the latest period', () => {
    const days = rows({}).map(({ end }) => end.lastDay);
    expect(days).toEqual(days.toSorted((a, b) => b - a));
  });

  it.each(['period', 'published', 'figure', 'measure', 'speaker'] as const)(
    'by %s: down is up turned round, and no claim is lost',
    (by) => {
      const up = ids(first(by, true));
      expect(ids(first(by, false))).toEqual(up.toReversed());
      expect(up.toSorted()).toEqual(ids(index.ledger.claims).toSorted());
    },
  );

  it('A5: figures are ordered in the unit of their measure', () => {
    const found = rows({
      picks: { measure: 'contaminated-area' },
      sort: { by: 'figure', ascending: false },
    });
    const hectares = found.map(({ quantity }) =>
      quantity.unit === 'km2' ? quantity.value * 100 : quantity.value,
    );
    expect(found.some(({ quantity }) => quantity.unit === 'km2')).toBe(true);
    expect(hectares).toEqual(hectares.toSorted((a, b) => b - a));
  });

  it('filtering keeps the order', () => {
    fc.assert(
      fc.property(
        fc.constantFrom<Facet>('measure', 'place', 'speaker'),
        fc.nat(),
        fc.constantFrom<SortKey>('period', 'published', 'figure', 'speaker'),
        fc.boolean(),
        (facet, pick, by, ascending) => {
          const values = [...(facetValues(index).get(facet)?.keys() ?? [])];
          const picks = { [facet]: values[pick % values.length] };
          const all = first(by, ascending);
          const some = new Set(rows({ picks }));
          expect(rows({ picks, sort: { by, ascending } })).toEqual(
            all.filter((each) => some.has(each)),
          );
        },
      ),
      { numRuns: 40 },
    );
  });
});

describe('ledgerRows: the order of speakers', () => {
  it.each([
    ['az', ['Cəmil', 'Çinar', 'Elman', 'Əli', 'Xalq', 'Qara']],
    ['hy', ['Արաքս', 'Եվա', 'Էմին', 'Թամար', 'Օհան']],
  ])('is that of the reader’s language: %s', (lang, speakers) => {
    const world = worldOf(
      speakers.toReversed().map((speaker, i) => claim({ id: `c${i}`, more: { speaker } })),
    );
    const order = nameOrder(lang);
    for (const ascending of [true, false]) {
      const found = ledgerRows(
        world.index,
        { query: '', side: null, sort: { by: 'speaker', ascending }, picks: {} },
        order,
      ).map(({ speaker }) => speaker);
      expect(found).toEqual(ascending ? speakers : speakers.toReversed());
    }
  });
});
