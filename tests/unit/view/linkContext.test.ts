import { describe, expect, it } from 'vitest';
import { linkContext } from '../../../src/view/linkContext';
import { context, contextOf, offer, period } from './context';

describe('linkContext', () => {
  it('P1: a measure without a period cannot be chosen, though the ledger has it', () => {
    expect([...context.metrics]).toEqual(['area-cleared', 'mines-on-records', 'mines-found']);
    expect([...context.otherMetrics]).toEqual(['casualties']);
    expect(context.periodsOf('casualties')).toEqual([]);
    expect(() => context.defaultPeriodOf('casualties')).toThrow(/casualties/);
  });

  it('L1: each measure opens at its own default period', () => {
    expect(context.defaultPeriodOf('area-cleared')).toEqual(period('2025'));
    expect(context.defaultPeriodOf('mines-on-records')).toEqual(period('@2021-07-03'));
  });

  it('K4: colour by area is for measures with a denominator', () => {
    expect(context.allowsByArea('area-cleared')).toBe(true);
    expect(context.allowsByArea('mines-on-records')).toBe(false);
    expect(context.allowsByArea('nonsense')).toBe(false);
  });

  it('P7: a place exists in periods that end after its first month', () => {
    expect(context.placeExists('aghdara', period('2023'))).toBe(false);
    expect(context.placeExists('aghdara', period('..2023-12'))).toBe(false);
    expect(context.placeExists('aghdara', period('@2024-01-01'))).toBe(true);
    expect(context.placeExists('aghdara', period('2020..2024'))).toBe(true);
    expect(context.placeExists('lachin', period('2021'))).toBe(true);
    expect(context.placeExists('nowhere', period('2025'))).toBe(false);
  });

  it('L1: where the default measure cannot be chosen, the first that can stands in', () => {
    expect(contextOf({ defaultMetric: 'casualties' }).defaultMetric).toBe('area-cleared');
  });

  it('L4: where nothing can be chosen there is no context', () => {
    expect(linkContext({ ...offer, choicesOf: () => [] })).toBeNull();
  });
});
