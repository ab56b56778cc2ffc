import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { aimsFor } from '../../bench/report/aims';
import { describeMachine, machineText } from '../../bench/report/describeMachine';
import { measuredOf } from '../../bench/report/Measured';
import { numberText } from '../../bench/report/numberText';
import { outcomeOf } from '../../bench/report/outcomeOf';
import { reportText } from '../../bench/report/reportText';
import { spreadOf } from '../../bench/report/spreadOf';
import { tableText } from '../../bench/report/tableText';

describe('spread of several runs', () => {
  it('takes the run in the middle, or half-way between the two in the middle', () => {
    expect(spreadOf([9, 1, 5])).toEqual({ median: 5, min: 1, max: 9, runs: 3 });
    expect(spreadOf([4, 1, 2, 100]).median).toBe(3);
    expect(spreadOf([0])).toEqual({ median: 0, min: 0, max: 0, runs: 1 });
  });

  it('has as many runs above the median as below, whatever their order', () => {
    fc.assert(
      fc.property(fc.array(fc.integer(), { minLength: 1 }), (values) => {
        const { median, min, max } = spreadOf(values);
        const above = values.filter((value) => value > median).length;
        const below = values.filter((value) => value < median).length;
        expect(Math.max(above, below)).toBeLessThanOrEqual(values.length / 2);
        expect([min, max]).toEqual([Math.min(...values), Math.max(...values)]);
      }),
    );
  });

  it('of nothing is an error, not 0', () => {
    expect(() => spreadOf([])).toThrow(RangeError);
  });
});

describe('the report', () => {
  it('puts the numbers of several runs under one id', () => {
    const samples = [1, 3, 2].map((value) => ({ index: { unit: 'ms' as const, value } }));
    expect(measuredOf('node/real', samples)).toEqual([
      { id: 'node/real/index', unit: 'ms', values: [1, 3, 2] },
    ]);
  });

  it('writes numbers with three digits', () => {
    expect(numberText(1234.56, 'ms')).toBe('1235 ms');
    expect(numberText(12.345, 'kB')).toBe('12.3 kB');
    expect(numberText(0.1234, 'ms')).toBe('0.12 ms');
    expect(numberText(0, 'score')).toBe('0.0000');
    expect(numberText(16, '')).toBe('16');
  });

  it('sets text to the left and numbers to the right, in columns', () => {
    const text = tableText(
      ['what', 'ms'],
      [
        ['a', '1.00'],
        ['longer', '123.00'],
      ],
    );
    expect(text.split('\n')).toEqual([
      'what        ms',
      '------  ------',
      'a         1.00',
      'longer  123.00',
    ]);
  });

  it('says what it was measured on, without a browser where none took part', () => {
    const machine = describeMachine({ browser: null, webgl: null });
    expect(machine.cores).toBeGreaterThan(0);
    expect(machineText(machine)).toContain(`Node ${process.version}`);
    expect(machineText(machine)).not.toContain('WebGL');
    expect(machineText({ ...machine, webgl: 'SwiftShader' })).toContain('WebGL: SwiftShader');
  });

  it('has a table for each group and one for the aims', () => {
    const machine = describeMachine({ browser: null, webgl: null });
    const measured = measuredOf('node/real ledger', [{ index: { unit: 'ms', value: 7 } }]);
    const aim = { what: 'an aim', of: 'node/real ledger/index', atMost: 5 };
    const outcomes = [outcomeOf(aim, measured)].filter((each) => each !== null);
    const text = reportText(machine, measured, outcomes);
    expect(text).toMatch(/^node\/real ledger +median +least +most$/m);
    expect(text).toMatch(/^index +7 ms +7 ms +7 ms$/m);
    expect(text).toMatch(/^an aim +7 ms +≤ 5 ms +missed +2 ms$/m);
  });
});

describe('aims', () => {
  const measured = [
    { id: 'a', unit: 'ms' as const, values: [8, 12, 10] },
    { id: 'b', unit: 'ms' as const, values: [9] },
  ];

  it('compare medians, and say by how much they are reached or missed', () => {
    const aim = (times: number) => ({ what: 'a to b', of: 'a', times, than: 'x/b/c' });
    const both = [...measured, { id: 'x/b/c', unit: 'ms' as const, values: [9] }];
    expect(outcomeOf(aim(1), both)).toMatchObject({ reached: 'missed', by: '1 ms' });
    expect(outcomeOf(aim(2), both)).toMatchObject({
      reached: 'reached',
      measured: '10 ms (1.11×)',
      beside: 'b 9 ms',
      by: '8 ms',
    });
  });

  it('know what is better than they ask for', () => {
    const aim = (stretch: number) => ({ what: '', of: 'a', atMost: 20, stretch });
    expect(outcomeOf(aim(10), measured)?.reached).toBe('stretch');
    expect(outcomeOf(aim(9), measured)?.reached).toBe('reached');
    const ratio = { what: '', of: 'a', times: 2, than: 'b', stretch: 1.2 };
    expect(outcomeOf(ratio, measured)?.reached).toBe('stretch');
  });

  it('a bound that is met exactly is reached', () => {
    expect(outcomeOf({ what: '', of: 'a', atMost: 10 }, measured)?.reached).toBe('reached');
    expect(outcomeOf({ what: '', of: 'a', atLeast: 10 }, measured)?.reached).toBe('reached');
  });

  it('a score is reached from below', () => {
    const score = { what: '', of: 'a', atLeast: 12 };
    expect(outcomeOf(score, measured)).toMatchObject({
      reached: 'missed',
      aim: '≥ 12 ms',
      by: '2 ms',
    });
  });

  it('say nothing where one side was not measured', () => {
    expect(outcomeOf({ what: '', of: 'c', atMost: 10 }, measured)).toBeNull();
    expect(outcomeOf({ what: '', of: 'a', times: 1, than: 'c' }, measured)).toBeNull();
  });

  it('ask for the switch at each size that was measured', () => {
    const asked = aimsFor([76, 5000]).map(({ of }) => of);
    for (const size of [76, 5000]) {
      expect(asked).toContain(`${size} districts/atlas, engine/switch`);
      expect(asked).toContain(`${size} districts/atlas, svg/switch`);
    }
    expect(aimsFor([76]).filter(({ of }) => of.startsWith('5000'))).toEqual([]);
  });
});
