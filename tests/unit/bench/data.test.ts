import { area } from '@turf/turf';
import { describe, expect, it } from 'vitest';
import { edgesOf } from '../../../src/places/edges';
import { indexLedger } from '../../../src/ledger/index/indexLedger';
import { decodePack } from '../../../src/ledger/pack/ledgerPack';
import { floorFiles } from '../../bench/browser/floorFiles';
import { pageFiles, syntheticPage } from '../../bench/data/pageWorld';
import { syntheticLedger } from '../../bench/data/syntheticLedger';
import { syntheticOutlines } from '../../bench/data/syntheticOutlines';

describe('made-up districts', () => {
  const outlines = syntheticOutlines(200);
  const edges = edgesOf(outlines);

  it('are as many as asked for, wind against the clock and have an area', () => {
    expect(outlines.features).toHaveLength(200);
    for (const outline of outlines.features) expect(area(outline)).toBeGreaterThan(0);
  });

  it('share their sides: a district has four neighbours or lies at the border', () => {
    const borders = new Set(edges.flatMap(({ left, right }) => (right === null ? left : [])));
    for (const { id } of outlines.features) {
      const beside = edges.filter(({ left, right }) => left === id || right === id);
      const shared = beside.filter(({ right }) => right !== null);
      expect(shared.length === 4 || borders.has(String(id))).toBe(true);
    }
  });
});

describe('made-up ledgers', () => {
  it('are the same every time', () => {
    expect(syntheticLedger(10, 50)).toEqual(syntheticLedger(10, 50));
  });

  it('name no place, measure or document that they do not have', () => {
    const { ledger, placeById, metricById, sourceById } = indexLedger(syntheticLedger(30, 500));
    for (const { places, metric, source } of ledger.claims) {
      expect(places.filter((place) => !placeById.has(place))).toEqual([]);
      expect(metricById.has(metric) && sourceById.has(source)).toBe(true);
    }
  });
});

describe('what the page is given in place of its own data', () => {
  const world = syntheticPage(50, 'cleared');

  it('is a whole ledger that the page can read', () => {
    const [text] = [...pageFiles(world)].flatMap(([pattern, file]) =>
      pattern.test('/atlas/assets/ledger-Dx0b-TYg.json') ? [file] : [],
    );
    expect(decodePack(text ?? '')).toMatchObject({ whole: true, ledger: world.ledger });
  });

  it('gives the floors two views that differ, with a colour for each district', () => {
    const files = floorFiles(world);
    const views = JSON.parse(files.get('values.json') ?? '[]') as Record<string, string>[];
    expect(views).toHaveLength(2);
    expect(views[0]).not.toEqual(views[1]);
    for (const view of views) expect(Object.keys(view)).toHaveLength(50);
  });
});
