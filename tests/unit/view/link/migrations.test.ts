import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FORMAT, formatAfter, migrate, MIGRATIONS } from '../../../../src/view/link/migrations';
import type { Migration } from '../../../../src/view/link/migrations';
import { parseLink } from '../../../../src/view/link/parseLink';
import { context, period } from '../context';

/** Made up: format 1 called the measure `metric`, format 2 wrote periods with a colon. */
const renameMeasure: Migration = (parts) =>
  new Map([...parts].map(([key, value]) => [key === 'metric' ? 'm' : key, value]));
const respellPeriod: Migration = (parts) =>
  new Map(
    [...parts].map(([key, value]) => [key, key === 't' ? value.replace(':', '..') : value]),
  );
const madeUp = [renameMeasure, respellPeriod];

describe('migrations', () => {
  it('L3: a list of n functions leads to format n + 1', () => {
    expect(FORMAT).toBe(MIGRATIONS.length + 1);
    expect(formatAfter(madeUp)).toBe(3);
  });

  it('L3: a link goes through every step from its own format on, in order', () => {
    const steps: string[] = [];
    const step =
      (name: string): Migration =>
      (parts) => {
        steps.push(name);
        return parts;
      };
    migrate(new Map(), 2, [step('1 to 2'), step('2 to 3'), step('3 to 4')]);
    expect(steps).toEqual(['2 to 3', '3 to 4']);
  });

  it.each([
    ['of format 1, which named none', '?metric=area-cleared&t=2020:2024'],
    ['of format 1', '?v=1&metric=area-cleared&t=2020:2024'],
    ['of format 2', '?v=2&m=area-cleared&t=2020:2024'],
    ['of format 3', '?v=3&m=area-cleared&t=2020..2024'],
  ])('L3: a link %s means what it meant', (_, search) => {
    const { view, notices } = parseLink(search, context, madeUp);
    expect(view.period).toEqual(period('2020..2024'));
    expect(notices).toEqual([]);
  });

  it('L3: a link of this format is not read as one of an older', () => {
    const { view } = parseLink('?v=3&metric=mines-found', context, madeUp);
    expect(view.metric).toBe('area-cleared');
    const older = parseLink('?v=1&metric=mines-found', context, madeUp);
    expect(older.view.metric).toBe('mines-found');
  });

  it('L4: a link of a newer format is read as far as it can be, and that is told', () => {
    const { view, notices } = parseLink('?v=4&t=2023', context, madeUp);
    expect(view.period).toEqual(period('2023'));
    expect(notices).toEqual([
      { key: 'v', given: '4', reason: 'newer-format', shown: { kind: 'format', format: 3 } },
    ]);
  });

  it('L3: no migration throws, whatever it is given', () => {
    const anyParts = fc
      .array(fc.tuple(fc.string(), fc.string({ unit: 'binary' })))
      .map((entries) => new Map(entries));
    fc.assert(
      fc.property(anyParts, (parts) => {
        expect(migrate(parts, 1, MIGRATIONS)).toBeInstanceOf(Map);
        expect(migrate(parts, 1, madeUp)).toBeInstanceOf(Map);
      }),
    );
  });
});
