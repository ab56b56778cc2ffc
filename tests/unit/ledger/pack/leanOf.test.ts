import { describe, expect, it } from 'vitest';
import { leanOf, partOf } from '../../../../src/ledger/pack/partOf';
import type { Place } from '../../../../src/ledger/types';
import { outlineNames } from '../../../../src/places/names';
import { claim, metric } from '../../support/claims';
import { realWorld, worldOf } from '../../support/worlds';

const outlined = new Map(
  realWorld.places.flatMap(({ id, outline }) =>
    outline === null ? [] : [[id, outlineNames(outline)] as const],
  ),
);

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

  it('keeps of a place its English name and those that no outline brings, and no note', () => {
    const { places } = partOf(realWorld.index, 'area-cleared');
    expect(places.some(({ aliases }) => aliases.length > 0)).toBe(true);
    expect(leanOf(realWorld.index.ledger, 'area-cleared', outlined).places).toEqual(
      places.map((place) => ({
        ...place,
        names: namesLeft(place),
        aliases: [],
        note: null,
      })),
    );
  });

  it('keeps every name of what has no outline, and of Khankendi the one that its outline spells otherwise', () => {
    const { places } = leanOf(realWorld.index.ledger, 'area-cleared', outlined);
    const langs = (id: string) =>
      Object.keys(places.find((each) => each.id === id)?.names ?? {});
    expect(langs('aghdara')).toEqual(['en', 'az', 'ru', 'hy']);
    expect(langs('azerbaijan')).toEqual(['en', 'az', 'ru', 'hy']);
    expect(langs('khankendi')).toEqual(['en', 'az']);
    expect(langs('fuzuli')).toEqual(['en']);
  });

  it('keeps caution and class breaks of the measure alone', () => {
    const told = { caution: 'read me', breaks: { year: [1, 2] } };
    const { ledger } = worldOf([claim({ id: 'own' })], {
      metrics: [metric(told), metric({ ...told, id: 'found' })],
    }).index;
    expect(leanOf(ledger, 'cleared', outlined).metrics).toMatchObject([
      told,
      { caution: '', breaks: {} },
    ]);
  });
});

function namesLeft({ id, names }: Place): Place['names'] {
  const ofOutline: Place['names'] = outlined.get(id) ?? {};
  const left = Object.entries(names).filter(
    ([lang, name]) => lang === 'en' || ofOutline[lang] !== name,
  );
  return Object.fromEntries(left);
}
