import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { plotLayout } from '../../../src/cartography/plots/plotLayout';
import type { Claim, Scope } from '../../../src/ledger/types';
import { isPlotted } from '../../../src/series/claimTraits';
import { plotsOf } from '../../../src/series/plotsOf';
import { yearHeads } from '../../../src/series/yearHeads';
import { fullEn } from '../../../src/text/en/full';
import { wordsFor } from '../../../src/text/Words';
import { link, metric, place } from '../support/claims';
import { indexOf, places, whole } from './support';

const day = fc
  .tuple(fc.integer({ min: 1991, max: 2026 }), fc.integer({ min: 1, max: 12 }))
  .map(([year, month]) => `${year}-${String(month).padStart(2, '0')}`);
const time = fc.oneof(
  day,
  day.map((end) => `..${end}`),
  day.map((end) => `@${end}`),
  fc.tuple(day, day).map((days) => days.toSorted().join('..')),
  fc.integer({ min: 2015, max: 2026 }).map(String),
);
const value = fc
  .tuple(
    fc.constantFrom('', '<', '>', '~'),
    fc.integer({ min: 0, max: 3_000_000 }),
    fc.boolean(),
  )
  .map(([sign, low, range]) => (range ? `${low}-${low + 10}` : `${sign}${low}`));

const claims: fc.Arbitrary<readonly Claim[]> = fc
  .array(
    fc.record({
      value,
      time,
      at: fc.constantFrom(
        ['all', 'region'],
        ['east', 'region'],
        ['land', 'country'],
        ['a;b', 'listed'],
        ['a', 'single'],
      ),
      scope: fc.constantFrom<Scope>('all-operators', 'anama', 'army', 'not-stated'),
      status: fc.constantFrom<Claim['status']>('active', 'active', 'disputed', 'rejected'),
    }),
    { minLength: 1, maxLength: 25 },
  )
  .map((rows) =>
    rows.map(({ at: [where = '', mode], scope, status, ...row }, i) =>
      whole({
        id: `c${i}`,
        ...row,
        places: where,
        mode,
        more: { scope, status },
      }),
    ),
  );

const words = wordsFor(fullEn, [...places, place('land')]);

describe('any ledger', () => {
  it('A3: every whole-area claim is in one series, and what a series holds is of one kind', () => {
    fc.assert(
      fc.property(claims, fc.boolean(), (rows, repeats) => {
        const links = repeats ? rows.slice(1, 4).map(({ id }) => link(`${id} repeats c0`)) : [];
        const index = indexOf(rows, { links });
        const plots = plotsOf(index, 'cleared');
        const points = plots.flatMap((plot) => plot.series.flatMap((series) => series.points));
        expect(points.map((point) => point.claim.id).toSorted()).toEqual(
          rows
            .filter((each) => isPlotted(index, each))
            .map((each) => each.id)
            .toSorted(),
        );
        for (const { series } of plots) {
          for (const each of series) {
            expect(new Set(each.points.map((point) => point.claim.scope)).size).toBe(1);
            expect(new Set(each.points.map((point) => point.claim.period)).size).toBe(1);
          }
        }
      }),
    );
  });

  it('each claim has one mark inside the picture, on an axis from zero', () => {
    const period = { kind: 'on', date: '2021-07-03' } as const;
    const sizes = fc.constantFrom([340, 140], [760, 164], [1000, 250]);
    fc.assert(
      fc.property(claims, sizes, (rows, [width = 0, height = 0]) => {
        const index = indexOf(rows);
        for (const plot of plotsOf(index, 'cleared')) {
          const heads = yearHeads(index, 'cleared');
          const scene = plotLayout({
            plot,
            metric: metric(),
            heads,
            words,
            period,
            width,
            height,
          });
          const points = plot.series.flatMap((series) => series.points);
          expect(scene.marks.map((mark) => mark.claim.id).toSorted()).toEqual(
            points.map((point) => point.claim.id).toSorted(),
          );
          for (const { y } of scene.marks) {
            expect(y).toBeGreaterThanOrEqual(scene.area.top - 0.001);
            expect(y).toBeLessThanOrEqual(scene.area.base + 0.001);
          }
          expect(scene.ticks[0]?.text).toBe('0');
        }
      }),
      { numRuns: 60 },
    );
  });
});
