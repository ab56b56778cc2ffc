import { groupBy } from '../../../src/lib/group';
import { comparison } from './comparison';
import { machineText, type Machine } from './describeMachine';
import type { Measured } from './Measured';
import { numberText } from './numberText';
import type { Outcome } from './outcomeOf';
import { spreadOf } from './spreadOf';
import { tableText } from './tableText';

/** The whole report for the terminal: machine, a table for each group of measurements, both builds
 * where two were measured, the aims. */
export function reportText(
  machine: Machine,
  measured: readonly Measured[],
  outcomes: readonly Outcome[],
): string {
  const groups = groupBy(measured, ({ id }) => id.slice(0, id.lastIndexOf('/')));
  const tables = [...groups].map(([group, members]) =>
    tableText(
      [group, 'median', 'least', 'most'],
      members.map(({ id, unit, values }) => {
        const { median, min, max } = spreadOf(values);
        const numbers = [median, min, max].map((value) => numberText(value, unit));
        return [id.slice(group.length + 1), ...numbers];
      }),
    ),
  );
  const aims = tableText(
    ['aim', 'measured', 'beside', 'aimed at', '', 'by'],
    outcomes.map(({ what, measured: found, beside, aim, reached, by }) => [
      what,
      found,
      beside ?? '',
      aim,
      reached,
      by,
    ]),
  );
  const compared = comparison(measured);
  const builds = tableText(
    ['this build against the other', 'before', 'now', 'ratio'],
    compared.map(({ what, before, now, ratio }) => [
      what,
      before,
      now,
      ratio === null ? '' : ratio.toFixed(2),
    ]),
  );
  const parts = compared.length > 0 ? [...tables, builds, aims] : [...tables, aims];
  return [machineText(machine), ...parts].join('\n\n');
}
