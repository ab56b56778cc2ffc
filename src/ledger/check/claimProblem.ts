import type { Problem } from '../Problem';
import { fileOf } from '../tables';
import type { Claim } from '../types';
import type { RuleId } from './ruleTable';

interface Words {
  readonly message: string;
  readonly hint: string;
}

/** A breach in one cell of a claim. */
export function claimProblem(
  rule: RuleId,
  claim: Claim,
  column: string,
  words: Words,
): Problem {
  return {
    rule,
    severity: 'error',
    file: fileOf('claims'),
    line: claim.line,
    column,
    ...words,
  };
}
