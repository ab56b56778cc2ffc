import { describe, expect, it } from 'vitest';
import { periodsOf } from '../../../src/figures/periodsOf';
import { addMonths, dayNumber, monthsBetween } from '../../../src/lib/days';
import { formatPeriod } from '../../../src/view/link/codecs';
import { claim, link, metric, place, date } from '../support/claims';
import { figure, figures, realWorld, worldOf } from '../support/worlds';

const offered = (world: Parameters<typeof periodsOf>[0], id = 'cleared') =>
  periodsOf(world, id).map((choice) => formatPeriod(choice.period));

describe('periods', () => {
  it('P1: every year from the first to the last with a live claim inside it, of any place mode', () => {
    const world = worldOf([
      claim({ id: 'one', time: '2021-04', places: 'a;b', mode: 'listed' }),
      claim({ id: 'two', time: '2024', places: 'a', mode: 'region' }),
      claim({ id: 'gone', time: '2019', more: { status: 'rejected' } }),
    ]);
    expect(offered(world)).toEqual(['2021', '2022', '2023', '2024']);
  });

  it('P1: a span of more than a year stands for itself, never in a year', () => {
    const world = worldOf([claim({ id: 'long', time: '2020..2024' }), claim({ id: 'x' })]);
    expect(offered(world)).toEqual(['2023', '2020..2024']);
    expect(figure(world, 'a', '2023').claim?.id).toBe('x');
    expect(figure(world, 'a', '2020..2024').claim?.id).toBe('long');
  });

  it('P1: cumulative and as-of ends are offered apart, in order of time', () => {
    const world = worldOf([
      claim({ id: 'b', time: '..2025-06-17' }),
      claim({ id: 'a', time: '..2023-02' }),
      claim({ id: 'c', time: '@2021-06-12' }),
    ]);
    expect(offered(world)).toEqual(['..2023-02', '..2025-06-17', '@2021-06-12']);
  });

  it('P1: without any drawable claim the ends of whole-area claims are offered, every district S7', () => {
    const world = worldOf(
      [
        claim({ id: 'whole', time: '@2024-10-31', places: 'x', mode: 'country' }),
        claim({ id: 'level', time: '@2024', places: 'x', mode: 'region' }),
        claim({ id: 'total', time: '@2024-08-20', places: 'x', mode: 'region' }),
      ],
      { links: [link('level part-of total complete by level')] },
    );
    expect(offered(world)).toEqual(['@2024-08-20', '@2024-10-31']);
    const set = figures(world, '@2024-10-31');
    expect(set.figures.every((each) => each.state === 'none')).toBe(true);
    expect(set.wholeArea[0]?.id).toBe('whole');
  });

  it('P1, C6: a witness opens no period', () => {
    const world = worldOf(
      [
        claim({ id: 'original', time: '@2021-06-12' }),
        claim({ id: 'later', time: '@2024-04-04' }),
      ],
      { links: [link('later repeats original')] },
    );
    expect(offered(world)).toEqual(['@2021-06-12']);
  });

  it('P2: from the first week to the last covers the year; less is partial', () => {
    const world = worldOf([claim({ id: 'x', time: '2022-01-05..2022-12-29' })]);
    expect(figure(world, 'a', '2022').partial).toBe(false);
    const short = worldOf([claim({ id: 'x', time: '2022-01-08..2022-12-31' })]);
    expect(figure(short, 'a', '2022')).toMatchObject({ partial: true, state: 'partial' });
  });

  it('P2: of several partial claims the longest is drawn, and parts are never added up', () => {
    const world = worldOf([
      claim({ id: 'march', value: '10', time: '2022-03' }),
      claim({ id: 'spring', value: '50', time: '2022-03..2022-05' }),
    ]);
    const found = figure(world, 'a', '2022');
    expect(found.quantity?.value).toBe(50);
    expect(found.others.map((other) => other.id)).toEqual(['march']);
  });

  it('P4: up to a date the latest claim that ends by then, with its own date', () => {
    const world = worldOf([
      claim({ id: 'early', value: '10', time: '..2021-03-01' }),
      claim({ id: 'late', value: '20', time: '..2023-04-17' }),
    ]);
    expect(figure(world, 'a', '..2021-03-01').claim?.id).toBe('early');
    expect(figure(world, 'a', '..2023-04-17').claim?.id).toBe('late');
    expect(figure(world, 'a', '..2021-02-28').state).toBe('none');
  });

  it('P4: age is said after 12 months and dotted after 24, not on the day itself', () => {
    const world = worldOf([claim({ id: 'x', time: '..2021-01-31' })]);
    const at = (day: string) => figure(world, 'a', `..${day}`);
    expect(at('2022-01-31')).toMatchObject({ ageMonths: null, aged: false });
    expect(at('2022-02-01')).toMatchObject({ ageMonths: 12, aged: false, state: 'value' });
    expect(at('2023-01-31')).toMatchObject({ ageMonths: 24, aged: false });
    expect(at('2023-02-01')).toMatchObject({ aged: true, state: 'partial' });
  });

  it('P4: the records of a hand-over do not age', () => {
    const world = worldOf([claim({ id: 'x', time: '@2001-01-01' })], {
      metrics: [metric({ kind: 'record' })],
    });
    expect(figure(world, 'a', '@2024-01-01')).toMatchObject({ ageMonths: null, aged: false });
  });

  it('P5: a closed year never goes stale', () => {
    const world = worldOf([claim({ id: 'x', time: '1999' })]);
    expect(figure(world, 'a', '1999')).toMatchObject({ ageMonths: null, aged: false });
  });

  it('P6: a reduced date counts by its last day', () => {
    const world = worldOf(
      [
        claim({ id: 'month', value: '1', time: '@2023-06' }),
        claim({ id: 'day', value: '2', time: '@2023-06-07' }),
      ],
      { metrics: [metric({ breaks: {} })] },
    );
    expect(figure(world, 'a', '@2023-06-29').claim?.id).toBe('day');
    expect(figure(world, 'a', '@2023-06').claim?.id).toBe('month');
  });

  it('P7: a place is drawn in periods that end after the month it came to be', () => {
    const world = worldOf([claim({ id: 'x', time: '2024', places: 'new' })], {
      places: [place('a'), place('new', { validFrom: date('2023-12') })],
    });
    expect(figures(world, '2023').byPlace.has('new')).toBe(false);
    expect(figures(world, '2024').byPlace.has('new')).toBe(true);
  });

  it('P7: the real ledger has Aghdara from 2024, as a place without outline', () => {
    expect(figures(realWorld, '2023', 'area-cleared').byPlace.has('aghdara')).toBe(false);
    expect(figure(realWorld, 'aghdara', '2025', 'area-cleared').outline.kind).toBe(
      'no-outline',
    );
  });
});

describe('days', () => {
  it('adds months without running over the end of a month', () => {
    expect(addMonths(dayNumber(2024, 1, 31), 1)).toBe(dayNumber(2024, 2, 29));
    expect(addMonths(dayNumber(2024, 2, 29), 12)).toBe(dayNumber(2025, 2, 28));
    expect(addMonths(dayNumber(2024, 1, 15), -2)).toBe(dayNumber(2023, 11, 15));
  });

  it('counts whole months', () => {
    expect(monthsBetween(dayNumber(2021, 1, 31), dayNumber(2021, 2, 27))).toBe(0);
    expect(monthsBetween(dayNumber(2021, 1, 31), dayNumber(2021, 2, 28))).toBe(1);
    expect(monthsBetween(dayNumber(2021, 1, 31), dayNumber(2020, 1, 1))).toBe(0);
  });
});
