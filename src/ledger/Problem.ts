import type { RuleId } from './check/ruleTable';
import type { Severity } from './check/ruleWords/Rule';

/** Something wrong with the ledger, told so that an editor finds the place and knows what to do. */
export interface Problem {
  readonly rule: RuleId;
  readonly severity: Severity;
  /** Name of the file in the data folder. */
  readonly file: string;
  /** Line in that file, from 1; the line on which the row begins. */
  readonly line: number;
  /** Name of the column; empty where the whole row or file is meant. */
  readonly column: string;
  /** What is wrong, with the text that is wrong. */
  readonly message: string;
  /** What to do about it. */
  readonly hint: string;
}
