import { describe, expect, it } from 'vitest';
import { enumerations } from '../../../../src/ledger/enumerations';
import { originCounts } from '../../../../src/queries/sources/originCounts';
import { sourceRows } from '../../../../src/queries/sources/sourceRows';
import { claim, date, link, source } from '../../support/claims';
import { realWorld, worldOf } from '../../support/worlds';

const { index } = worldOf(
  [
    claim({ id: 'x', time: '2023-05' }),
    claim({ id: 'early', time: '2021' }),
    claim({ id: 'y', more: { source: 't', speaker: 'A minister' } }),
    claim({ id: 'z', more: { source: 'u' } }),
  ],
  {
    sources: [
      source('s', { published: date('2023-06'), publisher: 'Azernews', title: 'Laçın' }),
      source('t', {
        published: date('2024-01'),
        publishedBasis: 'inferred',
        side: 'armenia',
        url: 'https://example.org',
      }),
      source('u', { published: null, publishedBasis: 'unknown' }),
    ],
    links: [link('y repeats x'), link('z repeats x')],
  },
);
const rows = (query: string, side: Parameters<typeof sourceRows>[1]['side'] = null) =>
  sourceRows(index, { query, side }).map((row) => row.source.id);

describe('sourceRows', () => {
  it('has the latest first, undated ones last, claims in time order', () => {
    expect(rows('')).toEqual(['t', 's', 'u']);
    const [, second] = sourceRows(index, { query: '', side: null });
    expect(second?.claims.map(({ id }) => id)).toEqual(['early', 'x']);
  });

  it('C6: counts the claims that repeat another', () => {
    const repeats = sourceRows(index, { query: '', side: null }).map((row) => row.repeats);
    expect(repeats).toEqual([1, 0, 1]);
  });

  it('finds by title, outlet and speaker, in any spelling, and by side', () => {
    expect(rows('lacin')).toEqual(['s']);
    expect(rows('azern')).toEqual(['s']);
    expect(rows('minister')).toEqual(['t']);
    expect(rows('', 'armenia')).toEqual(['t']);
    expect(rows('lacin', 'armenia')).toEqual([]);
  });
});

describe('originCounts', () => {
  it('C6: a statement counts once, however often it is repeated', () => {
    const counts = originCounts(index);
    expect(counts.all).toEqual({ documents: 3, claims: 4, statements: 2 });
    expect(counts.bySide.get('armenia')).toEqual({ documents: 1, claims: 1, statements: 0 });
  });

  it('says how many dates are inferred or unknown, and how many addresses are', () => {
    expect(originCounts(index)).toMatchObject({ inferred: 1, undated: 1, withoutAddress: 2 });
  });

  it('every document and claim of the ledger as it stands has one side and one kind', () => {
    const { all, bySide, byKind } = originCounts(realWorld.index);
    for (const split of [bySide, byKind]) {
      for (const part of ['documents', 'claims', 'statements'] as const) {
        expect([...split.values()].reduce((sum, count) => sum + count[part], 0)).toBe(
          all[part],
        );
      }
    }
    expect([...bySide.keys()]).toEqual(enumerations.side);
  });
});
