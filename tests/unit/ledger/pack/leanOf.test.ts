import { describe, expect, it } from 'vitest';
import { leanOf } from '../../../../src/ledger/pack/leanOf';
import { partOf } from '../../../../src/ledger/pack/partOf';
import { claim, metric } from '../../support/claims';
import { realWorld, worldOf } from '../../support/worlds';

const outlined = new Set(realWorld.places.flatMap(({ id, outline }) => (outline ? [id] : [])));

describe('the part of a measure without what only cards tell', () => {
  it('keeps every row, its figure, its time and its source', () => {
    const part = partOf(realWorld.index, 'area-cleared');
    const lean = leanOf(part, 'area-cleared', outlined);
    const silent = { says: '', locator: null, note: null };
    expect(lean.claims.map((each) => ({ ...each, ...silent }))).toEqual(
      part.claims.map((each) => ({ ...each, ...silent })),
    );
    expect(lean.sources.map(({ id, url }) => [id, url])).toEqual(
      part.sources.map(({ id, url }) => [id, url]),
    );
    expect(lean.links).toEqual(part.links);
  });

  it('keeps the note of a claim that a district can show, and of no other one', () => {
    const note = 'said of the year';
    const { ledger } = worldOf(
      [
        claim({ id: 'own', more: { note } }),
        claim({ id: 'wide', more: { note, placeMode: 'region' } }),
        claim({ id: 'gone', more: { note, status: 'superseded' } }),
        claim({ id: 'other', more: { note, metric: 'found' } }),
      ],
      { metrics: [metric(), metric({ id: 'found' })] },
    ).index;
    const notes = leanOf(ledger, 'cleared', outlined).claims.map((each) => [
      each.id,
      each.note,
    ]);
    expect(notes).toEqual([
      ['own', note],
      ['wide', null],
      ['gone', null],
      ['other', null],
    ]);
  });

  it('keeps of a place its English name, and no note; every name of a district without an outline', () => {
    const { places } = partOf(realWorld.index, 'area-cleared');
    expect(places.some(({ aliases }) => aliases.length > 0)).toBe(true);
    expect(leanOf(realWorld.index.ledger, 'area-cleared', outlined).places).toEqual(
      places.map((place) => ({
        ...place,
        names: place.id === 'aghdara' ? place.names : { en: place.names['en'] },
        aliases: [],
        note: null,
      })),
    );
  });

  it('keeps the caution of the measure alone', () => {
    const { ledger } = worldOf([claim({ id: 'own' })], {
      metrics: [metric({ caution: 'read me' }), metric({ id: 'found', caution: 'read me' })],
    }).index;
    expect(leanOf(ledger, 'cleared', outlined).metrics.map(({ caution }) => caution)).toEqual([
      'read me',
      '',
    ]);
  });
});
