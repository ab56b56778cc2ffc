import { groupBy } from '../../../lib/group';
import type { Problem } from '../../Problem';
import type { Claim } from '../../types';
import type { CheckRule } from '../CheckInput';
import { claimProblem, doubtful } from '../problems';
import { amount, counts, subjectOf } from './subject';

const seriesOf = (claim: Claim): string =>
  JSON.stringify([subjectOf(claim), claim.start?.text ?? null, claim.scope, claim.speaker]);

function fallsIn(series: readonly Claim[]): Problem[] {
  const inTime = series.toSorted((a, b) => a.end.lastDay - b.end.lastDay);
  const problems: Problem[] = [];
  let highest: Claim | null = null;
  for (const claim of inTime) {
    if (highest === null || amount(claim.quantity) >= amount(highest.quantity)) {
      highest = claim;
    } else if (claim.end.lastDay > highest.end.lastDay) {
      problems.push(
        doubtful(
          claimProblem('cumulative-falls', claim, 'value', {
            message: `This running total of ${claim.quantity.value} ${claim.quantity.unit} to ${claim.end.text} is below ${highest.quantity.value} ${highest.quantity.unit} to ${highest.end.text} by the same speaker (${highest.id}).`,
            hint: 'Look for a wrong digit, another start or another scope.',
          }),
          claim.note !== null,
        ),
      );
    }
  }
  return problems;
}

/** cumulative-falls: a running total of one measure, place, start, scope and speaker never falls. */
export const cumulativeFalls: CheckRule = ({ ledger }) => {
  const running = ledger.claims.filter(
    (claim) => claim.period === 'cumulative' && counts(claim),
  );
  return [...groupBy(running, seriesOf).values()].flatMap(fallsIn);
};
