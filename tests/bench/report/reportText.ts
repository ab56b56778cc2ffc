import { groupBy } from '../../../src/lib/group';
import type { Outcome } from './aims';
import { machineText, type Machine } from './describeMachine';
import type { Measured } from './Measured';
import { numberText } from './numberText';
import { spreadOf } from './spreadOf';
import { tableText } from './tableText';

/** The whole report for the terminal: machine, a table for each group of measurements, the aims. */
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
    ['aim', 'measured', 'aimed at', '', 'by'],
    outcomes.map(({ what, measured: found, aim, reached, by }) => [
      what,
      found,
      aim,
      reached ? 'reached' : 'missed',
      by,
    ]),
  );
  return [machineText(machine), ...tables, aims].join('\n\n');
}
