import { units, UNITS } from '../../measureKinds';
import { fileOf } from '../../tables';
import type { Unit } from '../../types';
import type { CheckRule } from '../CheckInput';
import { claimProblem } from '../problems';

/** Units in which a measure of `unit` may be stated: land in hectares or square kilometres. */
const fitting = (unit: Unit): readonly Unit[] =>
  UNITS.filter((other) => units[other].of === units[unit].of);

/** unit-metric: the unit of a claim fits its measure. */
export const unitMetric: CheckRule = ({ ledger }) => {
  const metrics = new Map(ledger.metrics.map((metric) => [metric.id, metric]));
  return ledger.claims.flatMap((claim) => {
    const metric = metrics.get(claim.metric);
    if (metric === undefined) return []; // told by reference
    const units = fitting(metric.unit);
    if (units.includes(claim.quantity.unit)) return [];
    return [
      claimProblem('unit-metric', claim, 'unit', {
        message: `The unit "${claim.quantity.unit}" does not fit the measure ${metric.id}, which is counted in ${units.join(' or ')}.`,
        hint: `Write ${units.join(' or ')}, as the source states it, or choose another measure from ${fileOf('metrics')}.`,
      }),
    ];
  });
};
