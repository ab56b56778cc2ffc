import { describe, expect, it } from 'vitest';
import { isOpen } from '../../../src/series/claimTraits';
import { plotsOf } from '../../../src/series/plotsOf';
import { yearHeads } from '../../../src/series/yearHeads';
import { link, metric } from '../support/claims';
import { allSeries, findClaim, indexOf, whole } from './support';

const idsOf = (index: ReturnType<typeof indexOf>, metricId = 'cleared') =>
  allSeries(index, metricId).map((series) => series.points.map((point) => point.claim.id));

describe('plots by kind of period', () => {
  it('weeks, months, parts of a year, years and several years are never in one plot', () => {
    const index = indexOf([
      whole({ id: 'day', time: '2023-08-14' }),
      whole({ id: 'week', time: '2023-08-14..2023-08-20' }),
      whole({ id: 'month', time: '2023-08-01..2023-08-31' }),
      whole({ id: 'half', time: '2023-01-01..2023-06-30' }),
      whole({ id: 'year', time: '2023' }),
      whole({ id: 'almost', time: '2022-01-03..2022-12-29' }),
      whole({ id: 'years', time: '2020..2023' }),
      whole({ id: 'upto', time: '..2023-08-14' }),
      whole({ id: 'on', time: '@2023-08-14' }),
    ]);
    const kinds = plotsOf(index, 'cleared').map((plot) => [
      plot.kind,
      plot.series.flatMap((series) => series.points.map((point) => point.claim.id)),
    ]);
    expect(Object.fromEntries(kinds)).toEqual({
      week: ['day', 'week'],
      month: ['month'],
      'part-year': ['half'],
      year: ['almost', 'year'],
      years: ['years'],
      total: ['upto'],
      on: ['on'],
    });
  });

  it('A3: running totals of different starts are apart, those of one month together', () => {
    const from = (id: string, start: string | null) =>
      whole({ id, time: `${start ?? ''}..2023-01-01`, more: { period: 'cumulative' } });
    const index = indexOf([
      from('day', '2020-11-10'),
      from('month', '2020-11'),
      from('old', '1991'),
      from('open', null),
    ]);
    expect(
      plotsOf(index, 'cleared').map((plot) => [plot.since, plot.series[0]?.points.length]),
    ).toEqual([
      ['2020-11', 2],
      ['1991', 1],
      [null, 1],
    ]);
  });
});

describe('series', () => {
  it('A3: a different scope is another series, never chained; the change is a break', () => {
    const index = indexOf(
      ['2021-05', '2021-06', '2021-07', '2022-01', '2022-02', '2022-03'].map((time) =>
        whole({ id: time, time, more: { scope: time < '2022' ? 'anama' : 'all-operators' } }),
      ),
    );
    expect(idsOf(index)).toEqual([
      ['2022-01', '2022-02', '2022-03'],
      ['2021-05', '2021-06', '2021-07'],
    ]);
    const [plot] = plotsOf(index, 'cleared');
    expect(plot?.breaks).toMatchObject([{ reason: 'scope', before: { scope: 'anama' } }]);
    expect(plot?.breaks[0]?.day).toBe(findClaim(index, 'cleared', '2022-01').point.first);
  });

  it('A3: a base that a link calls changed is a break of a stock', () => {
    const index = indexOf(
      [whole({ id: 'old', time: '@2003' }), whole({ id: 'new', time: '@2006' })],
      { metrics: [metric({ kind: 'stock' })], links: [link('new disagrees-with old')] },
    );
    expect(plotsOf(index, 'cleared')[0]?.breaks).toMatchObject([{ reason: 'base' }]);
  });

  it('the whole territory is one extent however it is named; its parts and the country are others', () => {
    const index = indexOf([
      whole({ id: 'territory', time: '2023-01' }),
      whole({ id: 'regions', time: '2023-02', places: 'east;west' }),
      whole({ id: 'listed', time: '2023-03', places: 'a;b;d', mode: 'listed' }),
      whole({ id: 'part', time: '2023-04', places: 'east' }),
      whole({ id: 'land', time: '2023-05', places: 'land', mode: 'country' }),
    ]);
    expect(idsOf(index)).toEqual([['territory', 'regions', 'listed'], ['land'], ['part']]);
  });

  it('the parts of a whole are no rivals of it', () => {
    const index = indexOf(
      [
        whole({ id: 'both', time: '@2024', value: '300' }),
        whole({ id: 'high', time: '@2024', value: '100' }),
        whole({ id: 'low', time: '@2024', value: '200' }),
      ],
      {
        links: [
          link('high part-of both complete by level'),
          link('low part-of both complete by level'),
        ],
      },
    );
    expect(idsOf(index)).toEqual([['both'], ['high', 'low']]);
    expect(findClaim(index, 'cleared', 'both').point.disputed).toBe(false);
    expect(findClaim(index, 'cleared', 'high').point.rivals).toEqual([]);
  });
});

describe('points', () => {
  it('C4: two numbers for one month stand side by side, both disputed', () => {
    const index = indexOf([
      whole({ id: 'one', time: '2024-08', value: '7135.1' }),
      whole({ id: 'two', time: '2024-08', value: '7235.1', places: 'a;b', mode: 'listed' }),
    ]);
    expect(allSeries(index)[0]?.points).toMatchObject([
      { low: 7135.1, disputed: true, rivals: [{ id: 'two' }] },
      { low: 7235.1, disputed: true, rivals: [{ id: 'one' }] },
    ]);
  });

  it('P6: a month and a day in it are two times: a higher total is no disagreement', () => {
    const index = indexOf([
      whole({ id: 'day', time: '..2022-06-06', value: '223' }),
      whole({ id: 'month', time: '..2022-06', value: '225' }),
    ]);
    const [day, month] = allSeries(index)[0]?.points ?? [];
    expect([day?.disputed, month?.disputed]).toEqual([false, false]);
    // It counts by its last day, and keeps all the days that it can mean.
    expect(month).toMatchObject({ claim: { id: 'month' } });
    expect((month?.last ?? 0) - (month?.first ?? 0)).toBe(29);
  });

  it('S9, P2: bounds, rounded and disputed numbers and parts of a month are open', () => {
    const index = indexOf([
      whole({ id: 'exact', time: '2023-01-01..2023-01-31' }),
      whole({ id: 'about', time: '2023-02', value: '~100' }),
      whole({ id: 'over', time: '2023-03', value: '>100' }),
      whole({ id: 'range', time: '2023-04', value: '100-200' }),
      whole({ id: 'disputed', time: '2023-05', more: { status: 'disputed' } }),
      whole({ id: 'part', time: '2023-06-01..2023-06-16' }),
      whole({ id: 'weekish', time: '2023-07-03..2023-08-02' }),
    ]);
    const open = allSeries(index)[0]
      ?.points.filter(isOpen)
      .map((point) => point.claim.id);
    expect(open).toEqual(['about', 'over', 'range', 'disputed', 'part']);
    expect(findClaim(index, 'cleared', 'range').point).toMatchObject({ low: 100, high: 200 });
  });

  it('C6: a witness is no point; at a date of its own it says again', () => {
    const index = indexOf(
      [
        whole({ id: 'first', time: '..2024-11-11' }),
        whole({ id: 'copy', time: '..2024-11-11' }),
        whole({ id: 'later', time: '..2025-01-27' }),
        whole({ id: 'district', time: '..2025-02-01', places: 'a', mode: 'single' }),
      ],
      {
        links: [
          link('copy repeats first'),
          link('later repeats first'),
          link('district repeats first'),
        ],
      },
    );
    expect(idsOf(index)).toEqual([['first']]);
    const { point } = findClaim(index, 'cleared', 'first');
    expect(point.witnesses).toHaveLength(3);
    expect(point.repeats.map((each) => each.claim.id)).toEqual(['later']);
  });

  it('units as stated, one axis: km² stand at their hectares', () => {
    const index = indexOf([whole({ id: 'km', time: '@2024', value: '11667', unit: 'km2' })]);
    expect(allSeries(index)[0]?.points[0]).toMatchObject({ low: 1_166_700, high: 1_166_700 });
  });
});

describe('gaps and heads', () => {
  it('A6: a month without a report is a known gap, up to the day of the data', () => {
    const index = indexOf(
      [whole({ id: 'jan', time: '2023-01' }), whole({ id: 'apr', time: '2023-04' })],
      { version: '2023-06-15' },
    );
    expect(plotsOf(index, 'cleared')[0]?.gaps).toHaveLength(3);
  });

  it('a zero is a point, not a gap', () => {
    const index = indexOf([whole({ id: 'zero', time: '2023-01', value: '0' })], {
      version: '2023-01-31',
    });
    const [plot] = plotsOf(index, 'cleared');
    expect(plot?.gaps).toEqual([]);
    expect(plot?.series[0]?.points[0]?.low).toBe(0);
  });

  it('A1: a year is headed by its own claims, never by a sum of months', () => {
    const index = indexOf([
      whole({ id: 'jan', time: '2022-01' }),
      whole({ id: 'y23', time: '2023' }),
      whole({ id: 'rival', time: '2023', value: '900' }),
      whole({ id: 'army', time: '2023', more: { scope: 'army' } }),
    ]);
    const heads = [...yearHeads(index, 'cleared')].map(([year, claims]) => [
      year,
      claims.map((each) => each.id),
    ]);
    expect(heads).toEqual([[2023, ['y23', 'rival']]]);
  });
});
