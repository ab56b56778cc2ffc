import { families, units } from '../../measureKinds';
import type { Metric } from '../../types';
import type { CheckRule } from '../CheckInput';
import { claimProblem } from '../problems';

const countsPeople = ({ family, unit }: Metric): boolean =>
  families[family].isHarm && units[unit].of === 'people';

/** group-present: counts of people hurt say which group is counted, other measures do not. */
export const groupPresent: CheckRule = ({ ledger }) => {
  const metrics = new Map(ledger.metrics.map((metric) => [metric.id, metric]));
  return ledger.claims.flatMap((claim) => {
    const metric = metrics.get(claim.metric);
    if (metric === undefined || countsPeople(metric) === (claim.group !== null)) return [];
    return [
      claimProblem(
        'group-present',
        claim,
        'group',
        claim.group === null
          ? {
              message: `The measure ${metric.id} counts people hurt, but the cell does not say which.`,
              hint: 'Write "all" when the number is for everyone; otherwise the group that the source names.',
            }
          : {
              message: `The measure ${metric.id} does not count people hurt, so it has no group.`,
              hint: 'Empty the cell.',
            },
      ),
    ];
  });
};
