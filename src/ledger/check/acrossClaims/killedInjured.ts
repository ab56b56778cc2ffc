import { groupBy } from '../../../lib/group';
import type { Problem } from '../../Problem';
import type { Claim } from '../../types';
import type { CheckRule } from '../CheckInput';
import { claimProblem, doubtful } from '../problems';
import { counts, periodOf } from './subject';

/** The same people, places and period. */
const peopleOf = (claim: Claim): string =>
  JSON.stringify([
    claim.group,
    claim.places.toSorted(),
    claim.coverage,
    claim.period,
    periodOf(claim),
  ]);

function problemOf(
  total: Claim,
  killed: readonly Claim[],
  injured: readonly Claim[],
): Problem[] {
  const pairs = killed.flatMap((k) => injured.map((i) => [k, i] as const));
  const fits = ([k, i]: readonly [Claim, Claim]): boolean =>
    k.quantity.value + i.quantity.value === total.quantity.value;
  const own = pairs.filter(([k, i]) => k.source === total.source && i.source === total.source);
  const judged = own.length > 0 ? own : pairs;
  const [pair] = judged;
  if (pair === undefined || judged.some(fits)) return [];
  const [k, i] = pair;
  const problem = claimProblem('killed-injured', total, 'value', {
    message: `${k.quantity.value} killed (${k.id}) and ${i.quantity.value} injured (${i.id}) make ${k.quantity.value + i.quantity.value}, but the total of the same period is ${total.quantity.value}.`,
    hint: 'Compare the three numbers with their sources. If a source itself does not add up, make its total "disputed" and say so in the note.',
  });
  const arithmetic = own.length > 0 && total.status === 'active';
  return [arithmetic ? problem : doubtful(problem, total.note !== null)];
}

/**
 * killed-injured: where killed, injured and total are stated for the same people and period, they
 * agree. Inside one source that is arithmetic; across sources any pair that fits will do. The
 * measures are told by their ids, which are permanent.
 */
export const killedInjured: CheckRule = ({ ledger }) => {
  const byMetric = groupBy(ledger.claims.filter(counts), (claim) => claim.metric);
  const killed = groupBy(byMetric.get('killed') ?? [], peopleOf);
  const injured = groupBy(byMetric.get('injured') ?? [], peopleOf);
  return (byMetric.get('casualties') ?? []).flatMap((total) =>
    problemOf(total, killed.get(peopleOf(total)) ?? [], injured.get(peopleOf(total)) ?? []),
  );
};
