import { describe, expect, it } from 'vitest';
import { figureUnits } from '../../../src/figures/figureUnits';
import { claim, date, metric, place } from '../support/claims';
import { figure, figures, worldOf } from '../support/worlds';

describe('states of a district', () => {
  it('S1: a figure for the district and the whole period', () => {
    expect(figure(worldOf([claim({ id: 'x' })]), 'a', '2023')).toMatchObject({
      state: 'value',
      fill: 'class',
      classIndex: 1,
    });
  });

  it('S2: a joint figure is one unit with one number for all its districts', () => {
    const set = figures(worldOf([claim({ id: 'x', places: 'a;b', value: '2000' })]), '2023');
    expect(set.groups).toMatchObject([{ members: ['a', 'b'], carriers: ['a', 'b'] }]);
    expect(set.byPlace.get('a')).toMatchObject({ state: 'joint', joint: true, classIndex: 2 });
    expect(figureUnits(set)).toHaveLength(1);
  });

  it('S3: a part of the period', () => {
    expect(figure(worldOf([claim({ id: 'x', time: '2023-02' })]), 'a', '2023')).toMatchObject({
      state: 'partial',
      fill: 'class',
      partial: true,
    });
  });

  it('S5: the number zero as stated; "at least 0" and "0 to 5" are not zero', () => {
    const of = (value: string) => figure(worldOf([claim({ id: 'x', value })]), 'a', '2023');
    expect(of('0')).toMatchObject({ state: 'zero', fill: 'zero', classIndex: null });
    expect(of('<0').fill).toBe('zero');
    expect(of('>0').fill).toBe('class');
    expect(of('0-5').fill).toBe('class');
  });

  it('S6: named by a listed claim of this measure and period, not by a region', () => {
    const listed = worldOf([
      claim({ id: 'x', places: 'a;b', mode: 'listed', time: '2023-04' }),
    ]);
    expect(figure(listed, 'a', '2023')).toMatchObject({ state: 'named', quantity: null });
    expect(figure(listed, 'c', '2023').state).toBe('none');
    expect(figure(listed, 'a', '2024').state).toBe('none');
    const region = worldOf([claim({ id: 'x', places: 'a;b', mode: 'region' })]);
    expect(figure(region, 'a', '2023').state).toBe('none');
  });

  it('S7: the default, also where no report names the district', () => {
    expect(figures(worldOf([]), '2023').figures.map((each) => each.state)).toEqual([
      'none',
      'none',
      'none',
      'none',
    ]);
  });

  it('S9: the class is chosen from the stated bound', () => {
    const at = (value: string) =>
      figure(worldOf([claim({ id: 'x', value })]), 'a', '2023').classIndex;
    expect([at('>100'), at('<100'), at('~100'), at('99')]).toEqual([1, 1, 1, 0]);
  });

  it('S9: a range over a class break is S4', () => {
    const at = (value: string) => figure(worldOf([claim({ id: 'x', value })]), 'a', '2023');
    expect(at('50-99')).toMatchObject({ state: 'value', classIndex: 0 });
    expect(at('50-100')).toMatchObject({
      state: 'disputed',
      dispute: { reason: 'crosses-break', sameClass: false },
    });
  });

  it('S10, S11: says which outline is drawn after a change', () => {
    const of = (changeKm2: number | null, period: string) =>
      figure(
        worldOf([], {
          boundaryChanges: [
            { place: 'a', date: date('2023-12'), changeKm2, source: '', note: null },
          ],
        }),
        'a',
        period,
      ).outline;
    expect(of(-50, '2023')).toEqual({ kind: 'as-drawn' });
    expect(of(-50, '2024')).toMatchObject({ kind: 'changed-after', size: 'large' });
    expect(of(-49, '2024')).toMatchObject({ size: 'small' });
    expect(of(null, '2024')).toMatchObject({ size: 'unknown' });
  });

  it('S12: a joint claim is drawn while one member has no single figure; members keep theirs', () => {
    const joint = claim({ id: 'joint', places: 'a;b' });
    const set = figures(worldOf([joint, claim({ id: 'single', value: '7' })]), '2023');
    expect(set.groups).toMatchObject([{ members: ['a', 'b'], carriers: ['b'] }]);
    expect(set.byPlace.get('a')).toMatchObject({
      group: 'joint',
      joint: false,
      state: 'value',
    });
    expect(set.byPlace.get('a')?.others.map((each) => each.id)).toEqual(['joint']);
    const all = worldOf([joint, claim({ id: 'x' }), claim({ id: 'y', places: 'b' })]);
    expect(figures(all, '2023').groups).toEqual([]);
  });

  it('S12: of overlapping groups the first by C3, then the one with fewer places', () => {
    const small = claim({ id: 'z-small', places: 'a;b' });
    const large = claim({ id: 'a-large', places: 'b;c;d' });
    const set = figures(worldOf([small, large]), '2023');
    expect(set.groups.map((group) => group.claim.id)).toEqual(['z-small']);
    // The other names c and d all the same, and stands in their popups.
    expect(set.byPlace.get('c')).toMatchObject({ state: 'named', others: [{ id: 'a-large' }] });
    const better = figures(worldOf([{ ...small, directness: 'relayed' }, large]), '2023');
    expect(better.groups.map((group) => group.claim.id)).toEqual(['a-large']);
  });

  it('S12: the groups of the records view are chosen by the later date', () => {
    const set = figures(
      worldOf([
        claim({ id: 'old', places: 'a;b', time: '@2021-01-01' }),
        claim({ id: 'new', places: 'a;b;c', time: '@2022-01-01' }),
      ]),
      '@2022-01-01',
    );
    expect(set.groups.map((group) => group.claim.id)).toEqual(['new']);
  });

  it('K4: per 100 km² by reported area; joint by the area of the group; no area, no class', () => {
    const claims = [
      claim({ id: 'x', value: '500' }),
      claim({ id: 'y', value: '300', places: 'b;c' }),
      claim({ id: 'z', value: '1', places: 'd' }),
    ];
    const world = worldOf(claims, {
      places: [
        place('a', { areaKm2: 1000 }),
        place('b', { areaKm2: 100 }),
        place('c', { areaKm2: 200 }),
        place('d', { perArea: false }),
      ],
      metrics: [metric({ breaks: { year: [100], per100: [75] } })],
    });
    const set = figures(world, '2023', 'cleared', 'area');
    expect(set.classes.breaks).toEqual([75]);
    expect(set.byPlace.get('a')).toMatchObject({ classValue: 50, classIndex: 0 });
    expect(set.byPlace.get('b')).toMatchObject({ classValue: 100, classIndex: 1 });
    expect(set.byPlace.get('d')).toMatchObject({ fill: 'no-area', classIndex: null });
    expect(set.byPlace.get('d')?.quantity?.value).toBe(1);
  });

  it('K4: after a known change the changed area, marked computed; before it the reported one', () => {
    const world = worldOf(
      [claim({ id: 'x', time: '2023' }), claim({ id: 'y', time: '2024' })],
      {
        boundaryChanges: [
          { place: 'a', date: date('2023-12'), changeKm2: -500, source: 'law', note: null },
        ],
      },
    );
    const area = (period: string) => figure(world, 'a', period, 'cleared', 'area').perArea;
    expect(area('2023')).toMatchObject({ areaKm2: 1000, areaBasis: 'reported' });
    expect(area('2024')).toMatchObject({ areaKm2: 500, areaBasis: 'computed' });
  });

  it('K4: a measure without a denominator has no per-area view', () => {
    const world = worldOf([claim({ id: 'x' })], { metrics: [metric({ denominator: 'none' })] });
    expect(figure(world, 'a', '2023', 'cleared', 'area').perArea).toBeNull();
  });
});
