import { describe, expect, it } from 'vitest';
import { light } from '../../../src/cartography/colours';
import { legendOf } from '../../../src/cartography/legendOf';
import { en } from '../../../src/text/en/index';
import { parsePeriod } from '../../../src/view/link/codecs';
import { figures, realWorld } from '../support/worlds';

function legend(period: string, metricId: string, by: 'total' | 'area' = 'total') {
  const metric = realWorld.index.metricById.get(metricId);
  const parsed = parsePeriod(period);
  if (metric === undefined || parsed === null) throw new Error(`${metricId} ${period}`);
  const set = figures(realWorld, period, metricId, by);
  return legendOf(metric, { period: parsed, by }, set, en, light);
}
const rows = (list: readonly { text: string; count: number }[]) =>
  list.map((row) => `${row.text} ${row.count}`);

describe('legend', () => {
  it('K2: high to low, open and closed ends told apart, counted', () => {
    expect(rows(legend('2025', 'area-cleared').classes)).toEqual([
      '12,000 or more 0',
      '8,000 to under 12,000 4',
      '4,000 to under 8,000 4',
      '1,000 to under 4,000 2',
      'Under 1,000 3',
    ]);
  });

  it('S8: states present, S7 always, the looks that are not in the view below', () => {
    const found = legend('2025', 'area-cleared');
    expect(rows(found.states)).toEqual([
      'Named, no district figure 1',
      'No figure found in our sources. 63',
    ]);
    expect(found.absent.map((row) => row.id)).toEqual(['partial', 'joint', 'disputed', 'zero']);
  });

  it('S8: S2 and S3 are counted again on lines of their own', () => {
    expect(rows(legend('2022', 'anti-personnel-mines-found').states)).toEqual([
      'Covers part of the year 3',
      'One figure for 4 districts, no split 4',
      'Sources disagree 1',
      'Named, no district figure 7',
      'No figure found in our sources. 65',
    ]);
  });

  it('K4: per-area rows say so and count what cannot be divided', () => {
    const found = legend('2025', 'area-cleared', 'area');
    expect(found.title).toBe('Hectares per 100 km²');
    expect(found.states.map((row) => row.id)).toContain('no-area');
  });

  it('S8: S5, S6 and S7 never share a look', () => {
    const looks = ['zero', 'named', 'none'].map((id) => {
      const found = legend('2025', 'area-cleared');
      const row = [...found.states, ...found.absent].find((each) => each.id === id);
      return `${row?.swatch.base} ${row?.swatch.texture}`;
    });
    expect(new Set(looks).size).toBe(3);
  });
});
