import type { CheckRule } from '../CheckInput';
import { claimProblem } from '../problems';

/** note-present: a part says which part, a claim that is not active says why. */
export const notePresent: CheckRule = ({ ledger }) =>
  ledger.claims.flatMap((claim) => {
    if (claim.note !== null) return [];
    if (claim.coverage === 'part') {
      return [
        claimProblem('note-present', claim, 'note', {
          message: 'The claim is for a part of its places, but the note does not say which.',
          hint: 'Write the site, land use or customer that the number is for.',
        }),
      ];
    }
    return claim.status === 'active'
      ? []
      : [
          claimProblem('note-present', claim, 'note', {
            message: `The claim is "${claim.status}", but the note does not say why.`,
            hint: 'Write the reason in a sentence, with the figure it stands against.',
          }),
        ];
  });
