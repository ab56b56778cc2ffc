import type { CheckRule } from '../CheckInput';
import { claimProblem } from '../problems';

/** period-order: no period ends before it starts; a reduced date counts with all the days it can mean. */
export const periodOrder: CheckRule = ({ ledger }) =>
  ledger.claims.flatMap((claim) => {
    const { start, end } = claim;
    if (start === null || start.firstDay <= end.lastDay) return [];
    return [
      claimProblem('period-order', claim, 'end', {
        message: `The end ${end.text} comes before the start ${start.text}.`,
        hint: 'Look whether the two were swapped, or a digit slipped.',
      }),
    ];
  });
