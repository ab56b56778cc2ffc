import { describe, expect, it } from 'vitest';
import type { Claim, Link, Metric } from '../../../../src/ledger/types';
import { yearSums } from '../../../../src/queries/district/yearSums';
import { claim, link, metric } from '../../support/claims';
import { worldOf } from '../../support/worlds';

function sumsOf(
  claims: readonly Claim[],
  links: readonly Link[] = [],
  more: Partial<Metric> = {},
) {
  const rule = metric(more);
  const { index } = worldOf(claims, { links, metrics: [rule] });
  return yearSums(index, rule, claims, 'a').map(
    ({ year, sum, covered, of, unit }) =>
      `${year}: ${sum.quantity.value} from ${sum.from.length}, ${covered} of ${of} ${unit}`,
  );
}

const month = (number: number, value = '10', more: Partial<Claim> = {}) => {
  const text = `2023-${String(number).padStart(2, '0')}`;
  return claim({ id: `m${number}-${value}`, time: text, value, more });
};
const months = (...numbers: number[]) => numbers.map((number) => month(number));

describe('yearSums', () => {
  it('P3: adds the months that were reported and names the gaps', () => {
    expect(sumsOf(months(1, 2, 3, 4, 5, 6, 7, 8, 9))).toEqual([
      '2023: 90 from 9, 9 of 12 month',
    ]);
  });

  it('P3: counts days where the parts are not whole months', () => {
    expect(
      sumsOf([month(1), claim({ id: 'w', time: '2023-02-01..2023-02-07', value: '5' })]),
    ).toEqual(['2023: 15 from 2, 38 of 365 day']);
  });

  it('P3: needs two parts, and none where one claim covers the year', () => {
    expect(sumsOf(months(1))).toEqual([]);
    expect(sumsOf([...months(1, 2), claim({ id: 'y', time: '2023' })])).toEqual([]);
  });

  it('P3: keeps speakers, scopes and years apart', () => {
    const other = { speaker: 'Another' };
    expect(sumsOf([...months(1, 2), month(3, '7', other), month(4, '8', other)])).toEqual([
      '2023: 20 from 2, 2 of 12 month',
      '2023: 15 from 2, 2 of 12 month',
    ]);
    expect(sumsOf([month(1), month(2, '10', { scope: 'army' })])).toEqual([]);
  });

  it('P3: adds nothing that overlaps, but for parts that the ledger knows as parts', () => {
    const week = claim({ id: 'week', time: '2023-01-02..2023-01-08' });
    expect(sumsOf([...months(1, 2), week])).toEqual([]);
    expect(sumsOf([...months(1, 2), week], [link('week part-of m1-10')])).toEqual([
      '2023: 20 from 2, 2 of 12 month',
    ]);
  });

  it('A1: adds nothing that the measure does not allow to be added', () => {
    expect(sumsOf(months(1, 2), [], { sumOverTime: 'no' })).toEqual([]);
    expect(sumsOf(months(1, 2), [], { kind: 'stock' })).toEqual([]);
  });

  it('leaves out what is disputed, rejected, repeated, joint, or for a part', () => {
    for (const more of [
      { status: 'disputed' },
      { status: 'rejected' },
      { coverage: 'part' },
    ] satisfies Partial<Claim>[]) {
      expect(sumsOf([month(1), month(2, '10', more)])).toEqual([]);
    }
    expect(sumsOf(months(1, 2), [link('m2-10 repeats m1-10')])).toEqual([]);
    expect(sumsOf([month(1), claim({ id: 'j', places: 'a;b', time: '2023-02' })])).toEqual([]);
  });
});
