import { units } from '../../measureKinds';
import type { Problem } from '../../Problem';
import type { Claim } from '../../types';
import type { CheckRule } from '../CheckInput';
import { claimProblem } from '../problems';

function breachesOf(claim: Claim): readonly Problem[] {
  const { value, high, qualifier, unit } = claim.quantity;
  if (qualifier === 'between' && high === null) {
    return [
      claimProblem('value-range', claim, 'value_high', {
        message: 'The qualifier is "between", but the upper end is empty.',
        hint: 'Write the upper end into value_high, or choose another qualifier.',
      }),
    ];
  }
  if (qualifier !== 'between' && high !== null) {
    return [
      claimProblem('value-range', claim, 'value_high', {
        message: `value_high is ${high}, but the qualifier is "${qualifier}".`,
        hint: 'Empty value_high, or make the qualifier "between".',
      }),
    ];
  }
  if (high !== null && high <= value) {
    return [
      claimProblem('value-range', claim, 'value_high', {
        message: `The upper end ${high} is not above the lower end ${value}.`,
        hint: 'Swap the two, or correct them.',
      }),
    ];
  }
  const { most } = units[unit];
  if (most !== null && Math.max(value, high ?? value) > most) {
    return [
      claimProblem('value-range', claim, 'value', {
        message: `${high ?? value} ${unit} is more than the whole.`,
        hint: 'Look for a slipped decimal mark, or another unit.',
      }),
    ];
  }
  return [];
}

/** value-range: an upper end for ranges alone, above the lower one; no percentage above 100. */
export const valueRange: CheckRule = ({ ledger }) => ledger.claims.flatMap(breachesOf);
