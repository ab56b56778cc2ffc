import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isForLedgerAlone } from '../../../src/figures/doNoHarm';
import { searchAll, type Hit } from '../../../src/queries/searchAll';
import { nameOrder } from '../../../src/text/nameOrder';
import { realWorld } from '../support/worlds';

const { index, places } = realWorld;

function nameOf(hit: Hit): string {
  switch (hit.kind) {
    case 'place':
      return hit.place.id;
    case 'measure':
      return hit.metric.id;
    case 'publisher':
      return hit.name;
    case 'source':
      return hit.source.id;
    case 'claim':
      return hit.claim.id;
  }
}

const found = (query: string, kind: Hit['kind']) =>
  searchAll(query, realWorld)
    .hits.filter((hit) => hit.kind === kind)
    .map(nameOf);

const districts = index.ledger.places.filter(
  ({ kind }) => kind === 'district' || kind === 'city',
);

describe('searchAll: districts', () => {
  it('the ledger has eighteen', () => {
    expect(districts).toHaveLength(18);
  });

  it.each(districts.map((place) => [place.id, place] as const))(
    'finds %s by every name and alias that the ledger has, exactly',
    (id, { names, aliases }) => {
      for (const spelling of [...Object.values(names), ...aliases]) {
        const [first] = searchAll(spelling, realWorld).hits;
        expect(first, spelling).toMatchObject({ kind: 'place', place: { id }, exact: true });
      }
    },
  );

  it.each([
    ['Agdam', 'aghdam'],
    ['Ağdam', 'aghdam'],
    ['Агдам', 'aghdam'],
    ['Fizuli', 'fuzuli'],
    ['Kelbajar', 'kalbajar'],
    ['Karvachar', 'kalbajar'],
  ])('%s is %s, and nothing else', (query, id) => {
    expect(found(query, 'place')).toEqual([id]);
  });

  it('“Aghd” offers Aghdam, Aghdara and Aghdash, none as an exact match', () => {
    const { hits } = searchAll('Aghd', realWorld);
    expect(found('Aghd', 'place')).toEqual(['aghdam', 'aghdara', 'aghdash']);
    expect(hits.some((hit) => hit.exact)).toBe(false);
  });

  it('never takes one for the other: what is offered begins with the query', () => {
    expect(found('Aghdem', 'place')).toEqual([]);
    expect(found('Aghdara', 'place')).toEqual(['aghdara']);
    expect(found('ghdam', 'place')).toEqual([]);
  });
});

describe('searchAll: measures, outlets, documents, claims', () => {
  it('finds a measure by a word of its label before one by a word of the press', () => {
    expect(found('unexploded', 'measure')[0]).toBe('uxo-found');
    expect(found('mines found', 'measure')).toContain('mines-found');
    expect(found('bomblets', 'measure')).toEqual(['cluster-munitions-found']);
  });

  it('finds an outlet as one, however often it is cited', () => {
    const [hit] = searchAll('Trend', realWorld).hits;
    expect(hit).toMatchObject({ kind: 'publisher', name: 'Trend', exact: true });
  });

  it('finds a document by its title', () => {
    const [first] = index.ledger.sources;
    expect(found(first?.title ?? '', 'source')).toContain(first?.id);
  });

  it('finds every claim by its id', () => {
    for (const claim of index.ledger.claims) {
      if (isForLedgerAlone(index, claim)) continue;
      const [hit] = searchAll(claim.id, realWorld).hits;
      expect(hit, claim.id).toMatchObject({ kind: 'claim', claim: { id: claim.id } });
    }
  });

  it('offers claims by number where no name matches, and counts those of the ledger', () => {
    const result = searchAll('1,318', realWorld);
    expect(found('1,318', 'claim')).toContain('ap-lachin-202208-mod');
    expect(result.claimCount).toBe(3);
  });

  it('Do no harm 3: offers no claim that stands in the ledger alone', () => {
    const kept = index.ledger.claims.filter((claim) => isForLedgerAlone(index, claim));
    for (const { id, says } of kept) {
      expect(found(id, 'claim')).not.toContain(id);
      expect(found(says, 'claim')).not.toContain(id);
    }
  });

  it('finds nothing for nothing', () => {
    for (const query of ['', ' ', '…', 'district']) {
      expect(searchAll(query, realWorld)).toEqual({ hits: [], claimCount: 0 });
    }
  });

  it('takes any text, and offers few', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (query) => {
        expect(searchAll(query, realWorld).hits.length).toBeLessThanOrEqual(16);
      }),
    );
  });

  it('has a card for each district that it offers', () => {
    const ids = new Set(places.map(({ id }) => id));
    expect(found('a', 'place').every((id) => ids.has(id))).toBe(true);
  });
});

it('offers districts in the order of the reader’s alphabet, the one whose name it is first', () => {
  const compare = nameOrder('az');
  const nameIn = (id: string) => places.find((place) => place.id === id)?.names['az'] ?? id;
  const offered = (query: string) =>
    searchAll(query, realWorld, (a, b) => compare(nameIn(a), nameIn(b))).hits.flatMap((hit) =>
      hit.kind === 'place' ? [nameIn(hit.place.id)] : [],
    );
  for (const query of ['x', 'k', 'q', 's', 'a', 'g']) {
    const names = offered(query);
    expect(names.length, query).toBeGreaterThan(1);
    expect(names, query).toEqual(names.toSorted(compare));
  }
});
