import { describe, expect, it } from 'vitest';
import type { FigureWorld } from '../../../../src/figures/FigureWorld';
import { districtCard } from '../../../../src/queries/district/districtCard';
import type {
  CardMeasureModel,
  DistrictCardModel,
} from '../../../../src/queries/district/types';
import { claim, link, metric, source } from '../../support/claims';
import { realWorld, worldOf } from '../../support/worlds';

function cardOf(world: FigureWorld, place: string): DistrictCardModel {
  const card = districtCard(world, place, new Map([[place, ['b', 'c']]]));
  if (card === null) throw new Error(`no card of ${place}`);
  return card;
}

function measureOf(world: FigureWorld, place: string, id = 'cleared'): CardMeasureModel {
  const measure = cardOf(world, place).measures.find((each) => each.metric.id === id);
  if (measure === undefined) throw new Error(`no ${id} on the card of ${place}`);
  return measure;
}

/** Sections as short as a test likes them: `2023 single: a b`. */
function sectionsOf(measure: CardMeasureModel): string[] {
  return measure.sections.map(({ time, mode, claims }) => {
    const when = time === null ? '' : time.kind === 'year' ? `${time.year} ` : `${time.kind} `;
    return `${when}${mode}: ${claims.map((each) => each.claim.id).join(' ')}`;
  });
}

describe('districtCard', () => {
  it('has no place that the map does not have', () => {
    expect(districtCard(worldOf([]), 'nowhere', new Map())).toBeNull();
  });

  it('names the neighbours and a district that no claim names', () => {
    const card = cardOf(worldOf([claim({ id: 'x', places: 'b' })]), 'a');
    expect(card.neighbours).toEqual(['b', 'c']);
    expect(card).toMatchObject({ measures: [], claimCount: 0 });
  });

  it('orders by time, kinds of period apart; by itself before together; lists and parts last', () => {
    const world = worldOf([
      claim({ id: 'list', places: 'a;b', mode: 'listed', time: '2021' }),
      claim({ id: 'part', more: { coverage: 'part' }, time: '2020' }),
      claim({ id: 'date', time: '@2021-05' }),
      claim({ id: 'total', time: '..2022' }),
      claim({ id: 'span', time: '2020..2024' }),
      claim({ id: 'joint', places: 'a;b', time: '2023' }),
      claim({ id: 'march', time: '2023-03' }),
      claim({ id: 'year', time: '2023' }),
      claim({ id: 'earlier', time: '2021' }),
      claim({ id: 'elsewhere', places: 'b' }),
      claim({ id: 'region', mode: 'region' }),
    ]);
    expect(sectionsOf(measureOf(world, 'a'))).toEqual([
      '2021 single: earlier',
      '2023 single: year march',
      '2023 joint: joint',
      'span single: span',
      'upto single: total',
      'on single: date',
      'listed: list',
      'part: part',
    ]);
  });

  it('claims that were set aside come last in their list', () => {
    const world = worldOf([
      claim({ id: 'a', time: '2023-01', more: { status: 'rejected' } }),
      claim({ id: 'b', time: '2023-02' }),
    ]);
    expect(sectionsOf(measureOf(world, 'a'))).toEqual(['2023 single: b a']);
  });

  it('C6: a witness stands under its original, and by itself where the card lacks that', () => {
    const world = worldOf(
      [
        claim({ id: 'original' }),
        claim({ id: 'witness', places: 'a;b' }),
        claim({ id: 'abroad', mode: 'region', places: 'c' }),
        claim({ id: 'echo' }),
      ],
      { links: [link('witness repeats original'), link('echo repeats abroad')] },
    );
    const measure = measureOf(world, 'a');
    expect(sectionsOf(measure)).toEqual(['2023 single: echo original']);
    const [echo, original] = measure.sections[0]?.claims ?? [];
    expect(echo?.ties.repeats?.id).toBe('abroad');
    expect(original?.ties.repeatedBy.map(({ id }) => id)).toEqual(['witness']);
    expect(measure.claims).toHaveLength(3);
  });

  it('resolves part of and disagrees with, the latter either way', () => {
    const world = worldOf([claim({ id: 'x' }), claim({ id: 'y', time: '2023-02' })], {
      links: [link('y part-of x'), link('y disagrees-with x')],
    });
    const [x, y] = measureOf(world, 'a').sections[0]?.claims ?? [];
    expect(x?.ties).toMatchObject({ partOf: [], disagreesWith: [{ id: 'y' }] });
    expect(y?.ties).toMatchObject({ partOf: [{ id: 'x' }], disagreesWith: [{ id: 'x' }] });
  });

  it('counts documents, and whose statements they are', () => {
    const world = worldOf(
      [claim({ id: 'x' }), claim({ id: 'y' }), claim({ id: 'z', more: { source: 't' } })],
      { sources: [source('s'), source('t', { side: 'third-party' })] },
    );
    expect(measureOf(world, 'a')).toMatchObject({
      documents: 2,
      sides: ['azerbaijan', 'third-party'],
    });
  });

  it('goes through measures in the order of the picker', () => {
    const world = worldOf(
      ['finds', 'records', 'cleared', 'land'].map((id) =>
        claim({ id: `c-${id}`, more: { metric: id } }),
      ),
      {
        metrics: [
          metric({ id: 'finds', family: 'finds' }),
          metric({ id: 'records', family: 'records' }),
          metric({ id: 'cleared', family: 'clearance' }),
          metric({ id: 'land', family: 'contamination' }),
        ],
      },
    );
    const order = cardOf(world, 'a').measures.map((each) => each.metric.id);
    expect(order).toEqual(['land', 'records', 'cleared', 'finds']);
  });
});

describe('the card of Lachin, mines found', () => {
  const measure = measureOf(realWorld, 'lachin', 'anti-personnel-mines-found');

  it('has 2022 by itself, 2022 together, then 2024', () => {
    expect(sectionsOf(measure).map((line) => line.split(':')[0])).toEqual([
      '2022 single',
      '2022 joint',
      '2024 single',
      'listed',
    ]);
  });

  it('P3: adds the five finds of the ministry in 2022 that are no part of each other', () => {
    expect(measure.sums).toHaveLength(1);
    const [sum] = measure.sums;
    expect(sum).toMatchObject({ year: 2022, covered: 12, of: 365, unit: 'day' });
    expect(sum?.sum.quantity).toMatchObject({ value: 1980, qualifier: 'about', unit: 'mine' });
    expect(sum?.sum.from.map(({ quantity }) => quantity.value)).toEqual([
      1318, 122, 100, 90, 350,
    ]);
  });
});
