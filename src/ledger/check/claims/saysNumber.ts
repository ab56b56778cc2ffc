import { fileOf } from '../../tables';
import type { Claim } from '../../types';
import type { CheckRule } from '../CheckInput';
import { claimProblem } from '../problems';

/** Digits, grouped by comma, thin or no-break space, or not grouped. */
const NUMBERS = /\d{1,3}(?:[,\u00A0\u2009\u202F]\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?/g;

/** Numbers that a sentence contains, dates among them. */
function numbersIn(sentence: string): readonly number[] {
  return [...sentence.matchAll(NUMBERS)].map(([text]) =>
    Number(text.replace(/[,\u00A0\u2009\u202F]/g, '')),
  );
}

const MONTH =
  '(?:January|February|March|April|May|June|July|August|September|October|November|December)';
const DATES = new RegExp(
  `(?:\\b\\d{1,2}(?:\\s*(?:-|to|and)\\s*\\d{1,2})?\\s+)${MONTH}(?:\\s+\\d{4})?|${MONTH}\\s+\\d{4}`,
  'g',
);

/** says-number: the sentence of a claim contains its number, both ends of a range; dates do not count. */
export const saysNumber: CheckRule = ({ ledger }) =>
  ledger.claims.flatMap((claim) => {
    const found = numbersIn(claim.says.replace(DATES, ' '));
    return endsOf(claim)
      .filter((value) => !found.includes(value))
      .map((value) =>
        claimProblem('says-number', claim, 'says', {
          message: `The sentence does not contain the number ${value} of this row.`,
          hint: `Compare both with ${fileOf('sources')} ${claim.source}; then write the number into the sentence in digits, with a comma between thousands if you like.`,
        }),
      );
  });

function endsOf({ quantity }: Claim): readonly number[] {
  return quantity.high === null ? [quantity.value] : [quantity.value, quantity.high];
}
