import { describe, expect, it } from 'vitest';
import { periodDays } from '../../../src/periods/Period';
import { claimDays } from '../../../src/periods/claimSpan';
import { periodsOf } from '../../../src/figures/periodsOf';
import { figuresFor } from '../../../src/figures/figuresFor';
import { isCovering } from '../../../src/figures/choice/preference';
import { claim, link } from '../support/claims';
import { figures, realWorld, worldOf } from '../support/worlds';

const whole = (id: string, time: string) => claim({ id, time, mode: 'country' });
const order = (world: ReturnType<typeof worldOf>, period: string) =>
  figures(world, period).wholeArea.map(({ id }) => id);

describe('whole-area figures', () => {
  it('P2: without a figure for the whole year the longest span comes first', () => {
    const world = worldOf([
      whole('week', '2023-12-18..2023-12-24'),
      whole('month', '2023-11'),
      whole('quarter', '2023-04..2023-06'),
      whole('later-month', '2023-12'),
    ]);
    expect(order(world, '2023')).toEqual(['quarter', 'later-month', 'month', 'week']);
  });

  it('P2: a figure for the whole year comes before all parts of it', () => {
    const world = worldOf([whole('month', '2023-11'), whole('year', '2023')]);
    expect(order(world, '2023')).toEqual(['year', 'month']);
  });

  it('the parts of a split stand behind the whole, also behind one with a shorter span', () => {
    const world = worldOf([whole('part', '2023'), whole('year', '2023-01-03..2023-12-30')], {
      links: [link('part part-of year complete by operator')],
    });
    expect(order(world, '2023')).toEqual(['year', 'part']);
  });

  it('P4: up to a date the latest comes first', () => {
    const world = worldOf([whole('old', '..2023-01'), whole('new', '..2023-05')]);
    expect(order(world, '..2023-05')).toEqual(['new', 'old']);
  });

  it('P2: in no year of the ledger does a shorter span stand before a longer one', () => {
    for (const { id } of realWorld.index.ledger.metrics) {
      for (const { period } of periodsOf(realWorld, id)) {
        if (period.kind !== 'year') continue;
        const { wholeArea } = figuresFor(realWorld, { metric: id, period, by: 'total' });
        const spans = wholeArea
          .filter((each) => !isCovering(each, period))
          .map((each) => claimDays(each).last - claimDays(each).first);
        expect(spans, `${id} ${periodDays(period).last}`).toEqual(
          spans.toSorted((a, b) => b - a),
        );
      }
    }
  });
});
