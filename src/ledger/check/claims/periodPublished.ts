import type { CheckRule } from '../CheckInput';
import { claimProblem, doubtful } from '../problems';

/**
 * period-published: a figure does not end after its source was published. An end that may lie
 * before it because it is a whole month or year (a plan for the year, a year printed early) is
 * doubtful and needs a note; an end that cannot is an error.
 */
export const periodPublished: CheckRule = ({ ledger }) => {
  const sources = new Map(ledger.sources.map((source) => [source.id, source]));
  return ledger.claims.flatMap((claim) => {
    const published = sources.get(claim.source)?.published ?? null;
    if (published === null || claim.end.lastDay <= published.lastDay) return [];
    const begun = claim.end.firstDay <= published.lastDay;
    const problem = claimProblem('period-published', claim, 'end', {
      message: begun
        ? `The source was published on ${published.text}, before ${claim.end.text} was over.`
        : `The figure ends on ${claim.end.text}, after its source was published on ${published.text}.`,
      hint: 'Look for a slip in the end, or in the date of the source.',
    });
    return [begun ? doubtful(problem, claim.note !== null) : problem];
  });
};
