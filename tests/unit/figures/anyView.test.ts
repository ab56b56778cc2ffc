import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { figureUnits } from '../../../src/figures/figureUnits';
import { figuresFor } from '../../../src/figures/figuresFor';
import { periodsOf } from '../../../src/figures/periodsOf';
import type { Claim, ClaimId } from '../../../src/ledger/types';
import { claim, ledger, link, metric } from '../support/claims';
import { worldOf } from '../support/worlds';
import { legendOf } from '../../../src/cartography/legendOf';
import { light } from '../../../src/cartography/colours';
import { en } from '../../../src/text/en/index';

/** Ledgers of up to 30 claims on four districts: every mode, period, status, qualifier, 0 included. */
const arbitraryClaim = fc.record({
  value: fc.constantFrom('0', '0.5', '7', '>100', '<100', '~1000', '90-110', '99999'),
  places: fc.constantFrom('a', 'b', 'c', 'a;b', 'b;c', 'a;b;c', 'c;d', 'nowhere'),
  mode: fc.constantFrom('single', 'joint', 'listed', 'region', 'country'),
  time: fc.constantFrom(
    '2022',
    '2023',
    '2023-02',
    '2023-11..2024-02',
    '2020..2024',
    '..2022-05-01',
    '..2024',
    '@2021',
    '@2021-06-12',
  ),
  status: fc.constantFrom('active', 'active', 'disputed', 'superseded', 'rejected'),
  coverage: fc.constantFrom('whole', 'whole', 'part'),
  metric: fc.constantFrom('cleared', 'other'),
});

const arbitraryWorld = fc
  .tuple(
    fc.array(arbitraryClaim, { maxLength: 30 }),
    fc.array(
      fc.tuple(fc.nat(29), fc.constantFrom('repeats', 'disagrees-with', 'part-of'), fc.nat(29)),
    ),
  )
  .map(([shorts, pairs]) => {
    const claims = shorts.map((short, i) => {
      const mode = short.places.includes(';') && short.mode === 'single' ? 'joint' : short.mode;
      return claim({
        id: `c${i}`,
        value: short.value,
        places: short.places,
        mode,
        time: short.time,
        more: {
          status: short.status,
          coverage: short.coverage,
          metric: short.metric,
        },
      });
    });
    const links = pairs
      .filter(([from, , to]) => from < claims.length && to < claims.length)
      .map(([from, relation, to]) => link(`c${from} ${relation} c${to} complete`));
    return worldOf(claims, {
      ...ledger(claims),
      links,
      metrics: [metric(), metric({ id: 'other', breaks: {} })],
    });
  });

const KIND: Readonly<Record<string, Claim['period']>> = {
  year: 'during',
  span: 'during',
  upto: 'cumulative',
  on: 'as-of',
};

/** Runs a check over every View that a made-up ledger offers. */
function inEveryView(
  check: (
    set: ReturnType<typeof figuresFor>,
    view: Parameters<typeof figuresFor>[1],
    world: ReturnType<typeof worldOf>,
  ) => void,
) {
  fc.assert(
    fc.property(arbitraryWorld, fc.constantFrom('total', 'area'), (world, by) => {
      for (const id of ['cleared', 'other']) {
        for (const { period } of periodsOf(world, id)) {
          const view = { metric: id, period, by } as const;
          check(figuresFor(world, view), view, world);
        }
      }
    }),
    { numRuns: 300 },
  );
}

describe('any View of any ledger', () => {
  it('gives one Figure for each place and never throws', () => {
    inEveryView((set, _, world) => {
      expect(set.figures.map((each) => each.place)).toEqual(
        world.places.map((each) => each.id),
      );
    });
  });

  it('C1, K3: no figure borrows from another measure or kind of period', () => {
    inEveryView((set, view) => {
      for (const each of set.figures) {
        const claims = [each.claim, ...each.others, ...each.namedIn, ...set.wholeArea];
        for (const used of claims) {
          if (used === null) continue;
          expect([used.metric, used.period]).toEqual([view.metric, KIND[view.period.kind]]);
        }
      }
    });
  });

  it('A6: zero and missing never meet', () => {
    inEveryView((set) => {
      for (const each of set.figures) {
        const missing = each.fill === 'none' || each.fill === 'named';
        expect(each.quantity === null).toBe(missing);
        expect(each.claim === null).toBe(missing);
        if (each.fill === 'zero') expect(each.quantity?.value).toBe(0);
      }
    });
  });

  it('A1: a joint claim is counted once in any total', () => {
    inEveryView((set) => {
      const seen = new Set<ClaimId>();
      for (const { claim: each, joint } of figureUnits(set)) {
        if (each === null || !joint) continue;
        expect(seen.has(each.id)).toBe(false);
        seen.add(each.id);
      }
    });
  });

  it('S8: classes, neutral S4, S5, S6 and S7 of the legend count every place once; S7 is always there', () => {
    inEveryView((set, view, world) => {
      const measure = world.index.metricById.get(view.metric);
      if (measure === undefined) throw new Error('no measure');
      const legend = legendOf(measure, view, set, en, light);
      const once = [
        ...legend.classes,
        ...legend.states.filter((row) =>
          ['disputed', 'zero', 'no-area', 'named', 'none'].includes(row.id),
        ),
      ].flatMap((row) => row.places);
      expect(once.toSorted()).toEqual(set.figures.map((each) => each.place).toSorted());
      expect(legend.states.map((row) => row.id)).toContain('none');
    });
  });

  it('P1: the number of districts that a period offers is the number that it shows', () => {
    fc.assert(
      fc.property(arbitraryWorld, (world) => {
        for (const { period, districts } of periodsOf(world, 'cleared')) {
          const set = figuresFor(world, { metric: 'cleared', period, by: 'total' });
          expect(set.figures.filter((each) => each.claim !== null)).toHaveLength(districts);
        }
      }),
    );
  });
});
