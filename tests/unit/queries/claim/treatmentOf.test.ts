import { describe, expect, it } from 'vitest';
import type { FigureWorld } from '../../../../src/figures/FigureWorld';
import { figuresFor } from '../../../../src/figures/figuresFor';
import { periodsOf } from '../../../../src/figures/periodsOf';
import type { ClaimId } from '../../../../src/ledger/types';
import { periodKey } from '../../../../src/periods/Period';
import { treatmentOf, type Treatment } from '../../../../src/queries/claim/treatmentOf';
import { claim, link, metric } from '../../support/claims';
import { realWorld, worldOf } from '../../support/worlds';

function treat(world: FigureWorld, id: ClaimId): Treatment {
  const found = world.index.claimById.get(id);
  if (found === undefined) throw new Error(`no claim ${id}`);
  return treatmentOf(world, found);
}

describe('treatmentOf', () => {
  it('C1: a claim for a part of the district is never drawn', () => {
    const world = worldOf([claim({ id: 'x', more: { coverage: 'part' } })]);
    expect(treat(world, 'x')).toEqual({ kind: 'part' });
  });

  it.each(['listed', 'region', 'country'] as const)('C2: a %s claim is a total', (mode) => {
    const world = worldOf([claim({ id: 'x', places: 'a;b', mode })]);
    expect(treat(world, 'x')).toEqual({ kind: 'total', mode });
  });

  it('C1: rejected and superseded claims say why', () => {
    const world = worldOf(
      [
        claim({ id: 'bad', more: { status: 'rejected', note: 'misprint' } }),
        claim({ id: 'old', more: { status: 'superseded' } }),
        claim({ id: 'new' }),
      ],
      { links: [link('new supersedes old')] },
    );
    expect(treat(world, 'bad')).toEqual({ kind: 'rejected', reason: 'misprint' });
    expect(treat(world, 'old')).toMatchObject({ kind: 'superseded', by: [{ id: 'new' }] });
  });

  it('C6: a witness names its original', () => {
    const world = worldOf([claim({ id: 'x' }), claim({ id: 'y' })], {
      links: [link('y repeats x')],
    });
    expect(treat(world, 'y')).toMatchObject({ kind: 'witness', of: { id: 'x' } });
  });

  it('a measure that is never drawn says so; Do no harm 3 says more', () => {
    const never = metric({ draw: 'never' });
    expect(treat(worldOf([claim({ id: 'x' })], { metrics: [never] }), 'x')).toEqual({
      kind: 'measure',
    });
    const casualties = metric({ draw: 'never', family: 'casualties' });
    const world = worldOf([claim({ id: 'x' }), claim({ id: 'y', mode: 'country' })], {
      metrics: [casualties],
    });
    expect(treat(world, 'x')).toEqual({ kind: 'ledger-alone' });
    expect(treat(world, 'y')).toEqual({ kind: 'measure' });
  });

  it('C3: a drawn claim names its period and its rule, the other one the claim preferred', () => {
    const world = worldOf([claim({ id: 'x' }), claim({ id: 'y', time: '2023-02' })]);
    expect(treat(world, 'x')).toEqual({
      kind: 'drawn',
      drawings: [
        {
          period: { kind: 'year', year: 2023 },
          until: null,
          places: ['a'],
          rule: 'C3.covering',
        },
      ],
    });
    expect(treat(world, 'y')).toMatchObject({
      kind: 'preferred',
      other: { id: 'x' },
      rule: 'C3.covering',
    });
  });

  it('C2: a joint claim gives way to single ones', () => {
    const world = worldOf([
      claim({ id: 'j', places: 'a;b' }),
      claim({ id: 'x' }),
      claim({ id: 'y', places: 'b' }),
    ]);
    expect(treat(world, 'j')).toMatchObject({ kind: 'preferred', rule: 'C2.single' });
  });

  it('P4: of running totals a run of dates is one drawing, which a later claim ends', () => {
    const world = worldOf([
      claim({ id: 'x', time: '..2023-01' }),
      claim({ id: 'other', places: 'b', time: '..2023-03' }),
      claim({ id: 'y', time: '..2023-05' }),
    ]);
    expect(treat(world, 'x')).toEqual({
      kind: 'drawn',
      drawings: [
        {
          period: { kind: 'upto', date: '2023-01' },
          until: { kind: 'upto', date: '2023-03' },
          places: ['a'],
          rule: 'C1.sole',
        },
        // The figure of May is the last; x has no place in it.
      ],
    });
    expect(treat(world, 'y')).toMatchObject({ kind: 'drawn' });
  });

  it('a place that the map does not have draws nothing', () => {
    const world = worldOf([claim({ id: 'x', places: 'nowhere' })]);
    expect(treat(world, 'x')).toEqual({ kind: 'no-place' });
  });

  it('C5: says of every claim of the ledger exactly where the map draws it', () => {
    const drawn = new Map<ClaimId, Set<string>>();
    for (const { id } of realWorld.index.ledger.metrics) {
      for (const { period } of periodsOf(realWorld, id)) {
        const { figures } = figuresFor(realWorld, { metric: id, period, by: 'total' });
        for (const figure of figures) {
          if (figure.claim === null) continue;
          const at = drawn.get(figure.claim.id) ?? new Set();
          drawn.set(figure.claim.id, at.add(`${periodKey(period)} ${figure.place}`));
        }
      }
    }
    for (const { id, metric: measure } of realWorld.index.ledger.claims) {
      const treatment = treat(realWorld, id);
      if (treatment.kind !== 'drawn') {
        expect(drawn.get(id), id).toBeUndefined();
        continue;
      }
      const keys = periodsOf(realWorld, measure).map(({ period }) => periodKey(period));
      const told = treatment.drawings.flatMap(({ period, until, places }) => {
        const from = keys.indexOf(periodKey(period));
        const to = until === null ? from : keys.indexOf(periodKey(until));
        return keys
          .slice(from, to + 1)
          .flatMap((key) => places.map((place) => `${key} ${place}`));
      });
      expect(new Set(told), id).toEqual(drawn.get(id));
    }
  });
});
