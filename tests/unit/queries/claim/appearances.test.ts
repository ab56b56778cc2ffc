import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { FigureWorld } from '../../../../src/figures/FigureWorld';
import { figuresFor } from '../../../../src/figures/figuresFor';
import { periodsOf } from '../../../../src/figures/periodsOf';
import type { Claim } from '../../../../src/ledger/types';
import { periodKey } from '../../../../src/periods/Period';
import { appearances, treatmentOf } from '../../../../src/queries/claim/treatmentOf';
import { claim, date, place } from '../../support/claims';
import { realWorld, worldOf } from '../../support/worlds';

/** `..2023-01-12 a,b`: each period in which the map shows a claim, and where. */
function shownOnMap(world: FigureWorld, of: Claim): readonly string[] {
  return periodsOf(world, of.metric).flatMap(({ period }) => {
    const { figures } = figuresFor(world, { metric: of.metric, period, by: 'total' });
    const places = figures.filter((figure) => figure.claim === of).map((each) => each.place);
    return places.length === 0 ? [] : [`${periodKey(period)} ${places.join()}`];
  });
}

/** The same as the card tells it: its runs of dates, date by date. */
function toldOnCard(world: FigureWorld, of: Claim): readonly string[] {
  const keys = periodsOf(world, of.metric).map(({ period }) => periodKey(period));
  return appearances(world, of).drawings.flatMap(({ period, until, places }) => {
    const from = keys.indexOf(periodKey(period));
    const to = until === null ? from : keys.indexOf(periodKey(until));
    return keys.slice(from, to + 1).map((key) => `${key} ${places.join()}`);
  });
}

describe('where the map shows a claim', () => {
  it('S12: a joint claim that gave way is told again once its districts have no other group', () => {
    const world = worldOf([
      claim({ id: 'b', places: 'b;c', time: '..2023-01-10' }),
      claim({ id: 'a', places: 'a;b', time: '..2023-01-12', more: { directness: 'primary' } }),
      claim({ id: 'x', places: 'a', time: '..2023-01-15' }),
      claim({ id: 'y', places: 'b', time: '..2023-01-15' }),
    ]);
    const b = world.index.claimById.get('b');
    if (b === undefined) throw new Error('There is no claim b.');
    expect(shownOnMap(world, b)).toEqual(['..2023-01-10 b,c', '..2023-01-15 c']);
    expect(toldOnCard(world, b)).toEqual(shownOnMap(world, b));
  });

  it('P7: a claim for a district that comes to be later is told from the day that has it', () => {
    const world = worldOf(
      [
        claim({ id: 'x', time: '@2023-01-10' }),
        claim({ id: 'y', places: 'b', time: '@2023-12-31' }),
        claim({ id: 'z', places: 'b', time: '@2024-02-01' }),
      ],
      { places: [place('a', { validFrom: date('2023-12') }), place('b')] },
    );
    const x = world.index.claimById.get('x');
    if (x === undefined) throw new Error('There is no claim x.');
    expect(toldOnCard(world, x)).toEqual(['@2024-02-01 a']);
    expect(treatmentOf(world, x)).toMatchObject({ kind: 'drawn' });
  });

  it('is told in every period in which the map shows it, and in no other, for any ledger', () => {
    const places = ['a', 'b', 'c', 'd'];
    const any = fc.record({
      places: fc.subarray(places, { minLength: 1, maxLength: 3 }),
      day: fc.integer({ min: 1, max: 9 }),
      time: fc.constantFrom('..', '@', ''),
      directness: fc.constantFrom('primary', 'reported' as const),
    });
    const ledger = fc.array(any, { minLength: 1, maxLength: 9 });
    const later = fc.constantFrom(null, '2022-12', '2023-01', '2023-02');
    fc.assert(
      fc.property(ledger, later, (list, validFrom) => {
        const claims = list.map((each, i) =>
          claim({
            id: `c${i}`,
            places: each.places.join(';'),
            time: each.time === '' ? '2023' : `${each.time}2023-0${each.day}`,
            more: { directness: each.directness },
          }),
        );
        const world = worldOf(claims, {
          places: places.map((id) =>
            place(id, {
              validFrom: id === 'b' && validFrom !== null ? date(validFrom) : null,
            }),
          ),
        });
        for (const each of claims) {
          expect(toldOnCard(world, each)).toEqual(shownOnMap(world, each));
        }
      }),
      { numRuns: 300 },
    );
  });

  it('is told of each claim of the ledger as the map shows it', () => {
    const { claims } = realWorld.index.ledger;
    const drawable = claims.filter(({ placeMode }) => /^(single|joint)$/.test(placeMode));
    for (const each of drawable.filter((_, i) => i % 5 === 0)) {
      expect(toldOnCard(realWorld, each), each.id).toEqual(shownOnMap(realWorld, each));
    }
  });
});
