import type { CheckRule } from '../CheckInput';
import { claimProblem } from '../problems';

/** period-start: none for a state on a date, always one for a period. */
export const periodStart: CheckRule = ({ ledger }) =>
  ledger.claims.flatMap((claim) => {
    if (claim.period === 'as-of' && claim.start !== null) {
      return [
        claimProblem('period-start', claim, 'start', {
          message: `The period is "as-of", a state on one date, but a start is given: ${claim.start.text}.`,
          hint: 'Empty the start, or write "during" or "cumulative".',
        }),
      ];
    }
    if (claim.period === 'during' && claim.start === null) {
      return [
        claimProblem('period-start', claim, 'start', {
          message: 'The period is "during", but its start is empty.',
          hint: 'Write the first day, month or year that the number covers. For a running total without a stated start write "cumulative".',
        }),
      ];
    }
    return [];
  });
