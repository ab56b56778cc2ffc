import { describe, expect, it } from 'vitest';
import { periodsOf } from '../../../src/figures/periodsOf';
import { formatPeriod } from '../../../src/view/link/codecs';
import { figure, figures, realWorld } from '../support/worlds';

/** The figures that the first issue names, on the ledger as delivered. */
const shown = (period: string, metric: string) =>
  Object.fromEntries(
    figures(realWorld, period, metric)
      .figures.filter((each) => each.quantity !== null)
      .map((each) => [each.place, each.quantity?.value]),
  );
const perClass = (period: string, metric: string) => {
  const set = figures(realWorld, period, metric);
  return Array.from(
    { length: set.classes.count },
    (_, index) => set.figures.filter((each) => each.classIndex === index).length,
  );
};
const inState = (period: string, metric: string, state: string) =>
  figures(realWorld, period, metric)
    .figures.filter((each) => each.state === state)
    .map((each) => each.place);

describe('land reported cleared', () => {
  it('P1: years 2021 to 2026', () => {
    const years = periodsOf(realWorld, 'area-cleared').filter((c) => c.period.kind === 'year');
    expect(years.map((choice) => formatPeriod(choice.period))).toEqual([
      '2021',
      '2022',
      '2023',
      '2024',
      '2025',
      '2026',
    ]);
  });

  it('S1, K1: 2023', () => {
    expect(shown('2023', 'area-cleared')).toMatchObject({
      aghdam: 7956.1,
      fuzuli: 6025.1,
      lachin: 1454.2,
      kalbajar: 6400.2,
      zangilan: 3570.8,
      jabrayil: 14016.7,
    });
    expect(perClass('2023', 'area-cleared')).toEqual([2, 3, 5, 0, 1]);
  });

  it('S1, S6, S10: 2025', () => {
    expect(shown('2025', 'area-cleared')).toMatchObject({
      lachin: 8718.6,
      fuzuli: 8526.2,
      aghdara: 7893.3,
      aghdam: 7672.1,
      zangilan: 4063.4,
      kalbajar: 3008.2,
    });
    expect(perClass('2025', 'area-cleared')).toEqual([3, 2, 4, 4, 0]);
    expect(inState('2025', 'area-cleared', 'named')).toEqual(['gazakh']);
    expect(inState('2025', 'area-cleared', 'none')).toHaveLength(63);
  });

  it('S6: 2024 shows thirteen districts named and the whole-area total', () => {
    expect(inState('2024', 'area-cleared', 'named')).toHaveLength(13);
    expect(figures(realWorld, '2024', 'area-cleared').wholeArea[0]?.quantity.value).toBe(
      62023.9,
    );
  });

  it('2022 has two whole-area totals', () => {
    const totals = figures(realWorld, '2022', 'area-cleared').wholeArea.slice(0, 2);
    expect(totals.map((each) => each.quantity.value).toSorted()).toEqual([41915.77, 44000]);
  });
});

describe('mines on handed-over records', () => {
  it('P1: two periods', () => {
    expect(
      periodsOf(realWorld, 'mines-on-records').map((choice) => formatPeriod(choice.period)),
    ).toEqual(['@2021-06-12', '@2021-07-03']);
  });

  it('S2, C6: on 3 July Fuzuli and Zangilan are one unit, as the ministry said it', () => {
    const set = figures(realWorld, '@2021-07-03', 'mines-on-records');
    expect(set.byPlace.get('aghdam')?.quantity).toMatchObject({ value: 97000 });
    expect(set.groups).toMatchObject([{ members: ['fuzuli', 'zangilan'] }]);
    const joint = set.byPlace.get('fuzuli');
    expect(joint).toMatchObject({
      quantity: { value: 92000, qualifier: 'about' },
      state: 'joint',
    });
    expect(joint?.claim).toBe(set.byPlace.get('zangilan')?.claim);
    expect(joint?.witnesses.map((each) => each.id)).toContain(
      'records-fuzuli-zangilan-20240404-caspiannews',
    );
    expect(inState('@2021-07-03', 'mines-on-records', 'none')).toHaveLength(73);
  });
});

describe('anti-personnel mines found in 2022', () => {
  const metric = 'anti-personnel-mines-found';

  it('S3: Lachin, Kalbajar and Dashkasan with the dates they cover', () => {
    expect(shown('2022', metric)).toEqual({
      lachin: 1400,
      kalbajar: 370,
      dashkasan: 53,
      tartar: 9000,
    });
    expect(inState('2022', metric, 'partial')).toEqual(['dashkasan', 'kalbajar', 'lachin']);
    expect(figure(realWorld, 'lachin', '2022', metric).claim).toMatchObject({
      start: { text: '2022-08' },
      end: { text: '2022-10-25' },
    });
  });

  it('S4, S12: Tartar carries the disputed figure for four districts', () => {
    expect(figure(realWorld, 'tartar', '2022', metric)).toMatchObject({
      state: 'disputed',
      fill: 'disputed',
      joint: true,
      quantity: { qualifier: 'at-most', value: 9000 },
    });
    expect(figures(realWorld, '2022', metric).groups).toMatchObject([
      { members: ['lachin', 'kalbajar', 'dashkasan', 'tartar'], carriers: ['tartar'] },
    ]);
  });

  it('S6, S7: seven districts named, 65 without a figure', () => {
    expect(inState('2022', metric, 'named')).toHaveLength(7);
    expect(inState('2022', metric, 'none')).toHaveLength(65);
  });

  it('P2, C5: the other claims of Lachin stand beside it, none added', () => {
    const others = figure(realWorld, 'lachin', '2022', metric).others.map((each) => each.id);
    expect(others).toContain('ap-lachin-20221121-mod');
    expect(others).toContain('ap-lachin-kalbajar-2022-mfa');
  });
});

describe('land reported or estimated contaminated', () => {
  it('P1: the newest date is 31 October 2024, 11,667 km² for the whole country, every district S7', () => {
    const newest = periodsOf(realWorld, 'contaminated-area').at(-1);
    expect(newest).toMatchObject({ period: { date: '2024-10-31' }, districts: 0 });
    const set = figures(realWorld, '@2024-10-31', 'contaminated-area');
    expect(set.wholeArea[0]?.quantity).toMatchObject({ value: 11667, unit: 'km2' });
    expect(set.figures.every((each) => each.state === 'none')).toBe(true);
  });
});
