import { families, measureKinds } from '../../measureKinds';
import type { Metric } from '../../types';
import type { CheckRule } from '../CheckInput';
import { claimProblem } from '../problems';

/** Work that somebody does: clearance and finds counted over a period. */
const countsWork = ({ family, kind }: Metric): boolean =>
  families[family].isWork && measureKinds[kind].adds;

/** scope-present: clearance and finds say who did the work, other measures do not. */
export const scopePresent: CheckRule = ({ ledger }) => {
  const metrics = new Map(ledger.metrics.map((metric) => [metric.id, metric]));
  return ledger.claims.flatMap((claim) => {
    const metric = metrics.get(claim.metric);
    if (metric === undefined || countsWork(metric) === (claim.scope !== null)) return [];
    return [
      claimProblem(
        'scope-present',
        claim,
        'scope',
        claim.scope === null
          ? {
              message: `The measure ${metric.id} counts work, but the cell does not say whose.`,
              hint: 'Write who did the work; if the source does not say, write "not-stated".',
            }
          : {
              message: `The measure ${metric.id} does not count work, so it has no scope.`,
              hint: 'Empty the cell.',
            },
      ),
    ];
  });
};
