import { describe, expect, it } from 'vitest';
import type { FigureWorld } from '../../../../src/figures/FigureWorld';
import { figuresFor } from '../../../../src/figures/figuresFor';
import { periodsOf } from '../../../../src/figures/periodsOf';
import { indexLedger } from '../../../../src/ledger/index/indexLedger';
import { partOf } from '../../../../src/ledger/pack/partOf';
import { mapPlaces } from '../../../../src/places/mapPlaces';
import { syntheticLedger } from '../../../bench/data/syntheticLedger';
import { claim, ledger, link, metric } from '../../support/claims';
import { realWorld, worldOf } from '../../support/worlds';

/** The same map with the part of one measure. */
const partWorld = (world: FigureWorld, measure: string): FigureWorld => ({
  index: indexLedger(partOf(world.index, measure)),
  places: world.places,
});

const idsOf = (claims: readonly { readonly id: string }[]) => claims.map(({ id }) => id);

function expectSameFigures(world: FigureWorld, measure: string): void {
  const part = partWorld(world, measure);
  const periods = periodsOf(world, measure);
  expect(periodsOf(part, measure)).toEqual(periods);
  for (const { period } of periods) {
    for (const by of ['total', 'area'] as const) {
      const view = { metric: measure, period, by };
      expect(figuresFor(part, view)).toEqual(figuresFor(world, view));
    }
  }
}

describe('the part of a measure', () => {
  const offered = [...realWorld.index.metricById.keys()].filter(
    (id) => periodsOf(realWorld, id).length > 0,
  );

  it.each(offered)('gives the figures of the whole ledger: %s, any period and colour', (id) => {
    expectSameFigures(realWorld, id);
  });

  it('gives the figures of the whole ledger: a made-up one', { timeout: 120_000 }, () => {
    const made = syntheticLedger(40, 600);
    const world = {
      index: indexLedger(made),
      places: mapPlaces(made, { type: 'FeatureCollection', features: [] }, []),
    };
    for (const { id } of made.metrics) expectSameFigures(world, id);
  });

  it('has rows of the ledger alone, in its order, and no document that nobody needs', () => {
    const { ledger: whole } = realWorld.index;
    const part = partOf(realWorld.index, 'mines-on-records');
    expect(part.claims).toEqual(whole.claims.filter((each) => part.claims.includes(each)));
    expect(part.claims.length).toBeLessThan(whole.claims.length / 10);
    const used = new Set(part.claims.map((each) => each.source));
    expect(part.sources.every(({ id }) => used.has(id))).toBe(true);
    expect([part.places, part.metrics, part.boundaryChanges]).toEqual([
      whole.places,
      whole.metrics,
      whole.boundaryChanges,
    ]);
  });

  it('C6: has originals and witnesses of other measures, over any number of steps', () => {
    const world = worldOf(
      ['own', 'one', 'two', 'three', 'other'].map((id) =>
        claim({ id, more: { metric: id === 'own' ? 'cleared' : 'found' } }),
      ),
      {
        metrics: [metric(), metric({ id: 'found' })],
        links: ['own repeats one', 'one repeats two', 'three repeats own'].map(link),
      },
    );
    const part = partOf(world.index, 'cleared');
    expect(idsOf(part.claims)).toEqual(['own', 'one', 'two', 'three']);
    expect(part.links).toEqual(world.index.ledger.links);
    expect(indexLedger(part).originalOf.get('own')?.id).toBe('two');
  });

  it('C3: has every claim of a complete set that one of its claims is part of', () => {
    const of = (id: string, measure: string) => claim({ id, more: { metric: measure } });
    const made = ledger(
      [of('part', 'cleared'), of('rest', 'found'), of('whole', 'found'), of('apart', 'found')],
      {
        metrics: [metric(), metric({ id: 'found' })],
        links: [
          'part part-of whole complete by operator',
          'rest part-of whole complete by operator',
          'apart part-of rest',
        ].map(link),
      },
    );
    const index = indexLedger(made);
    const part = indexLedger(partOf(index, 'cleared'));
    expect(idsOf(part.ledger.claims)).toEqual(['part', 'rest', 'whole']);
    expect(part.splitsOfPart.get('part')).toEqual(index.splitsOfPart.get('part'));
  });
});
