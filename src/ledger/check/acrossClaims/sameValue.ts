import { groupBy } from '../../../lib/group';
import type { Problem } from '../../Problem';
import { measureKinds } from '../../measureKinds';
import type { Claim, Metric } from '../../types';
import type { CheckRule } from '../CheckInput';
import { claimProblem, doubtful } from '../problems';
import { amount, counts, periodOf, subjectOf } from './subject';

const statementOf = (claim: Claim): string =>
  JSON.stringify([
    subjectOf(claim),
    claim.period,
    claim.scope,
    amount(claim.quantity),
    amount(claim.quantity, 'high'),
  ]);

/** The repetition of what was not counted again says nothing. */
const isCounted = (metric: Metric | undefined): boolean =>
  metric !== undefined && measureKinds[metric.kind].counted;

/** Each claim of another period than the first one with its value, in order of time. */
function repeatsIn(
  claims: readonly Claim[],
  linked: (one: Claim, other: Claim) => boolean,
): Problem[] {
  const [first, ...later] = claims.toSorted((a, b) => a.end.lastDay - b.end.lastDay);
  if (first === undefined) return [];
  return later
    .filter((claim) => periodOf(claim) !== periodOf(first))
    .map((claim) =>
      doubtful(
        claimProblem('same-value', claim, 'value', {
          message: `The value ${claim.quantity.value} (${claim.quantity.unit}) stands here with the period ${periodOf(claim)}, and at "${first.id}" with ${periodOf(first)}.`,
          hint: `Look whether an old number was printed with a new date. If so, link this claim to "${first.id}" with "repeats" in links.csv.`,
        }),
        claim.note !== null || first.note !== null || linked(claim, first),
      ),
    );
}

/**
 * same-value: the same value of one measure, place, scope and kind of period is not given for two
 * different periods. A note of either claim explains it, and so does a link between them.
 */
export const sameValue: CheckRule = ({ ledger }) => {
  const metrics = new Map(ledger.metrics.map((metric) => [metric.id, metric]));
  const links = new Set(
    ledger.links.flatMap(({ from, to }) => [`${from} ${to}`, `${to} ${from}`]),
  );
  const candidates = ledger.claims.filter(
    (claim) =>
      counts(claim) &&
      claim.quantity.value !== 0 && // nothing reported twice is no old number
      isCounted(metrics.get(claim.metric)),
  );
  return [...groupBy(candidates, statementOf).values()].flatMap((claims) =>
    repeatsIn(claims, (one, other) => links.has(`${one.id} ${other.id}`)),
  );
};
