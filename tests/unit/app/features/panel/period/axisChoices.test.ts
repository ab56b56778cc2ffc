import { describe, expect, it } from 'vitest';
import { axisChoices } from '../../../../../../src/app/features/panel/period/axisChoices';
import { periodsOf } from '../../../../../../src/figures/periodsOf';
import { en } from '../../../../../../src/text/en/index';
import { realWorld } from '../../../../support/worlds';

describe('axisChoices', () => {
  const choices = periodsOf(realWorld, 'area-cleared');

  it('P1: keeps kinds apart, and offers every year', () => {
    const axis = axisChoices(choices, { kind: 'year', year: 2025 }, en);
    expect(axis.map((choice) => choice.label)).toEqual([
      '2021',
      '2022',
      '2023',
      '2024',
      '2025',
      '2026',
    ]);
    expect(axis.filter((choice) => choice.chosen).map((choice) => choice.id)).toEqual(['2025']);
  });

  it('says each period and its number of districts in words', () => {
    const axis = axisChoices(choices, { kind: 'year', year: 2025 }, en);
    expect(axis.find(({ id }) => id === '2025')?.valueText).toBe(
      '2025, 13 districts with a figure',
    );
    expect(axis.find(({ id }) => id === '2024')?.valueText).toBe(
      '2024, no district with a figure',
    );
  });

  it('stands in order of time', () => {
    const axis = axisChoices(choices, { kind: 'upto', date: '2025-09-30' }, en);
    const times = axis.map((choice) => choice.time);
    expect(times).toEqual(times.toSorted((a, b) => a - b));
    expect(axis.length).toBeGreaterThan(3);
  });
});
