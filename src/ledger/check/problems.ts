import type { Problem } from '../Problem';
import type { CellFault } from '../parse/cellFaults';
import { fileOf, TABLES } from '../tables';
import type { Claim } from '../types';
import type { CheckInput } from './CheckInput';
import type { FieldSpec } from './dataPackage';
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

/**
 * Weighs something that is improbable but may be right: a warning where a reason is given, an error
 * until then. The hint says how to give one.
 */
export function doubtful(problem: Problem, explained: boolean): Problem {
  return explained
    ? { ...problem, severity: 'warning' }
    : {
        ...problem,
        severity: 'error',
        hint: `${problem.hint} If the figure is right, say why in the note; this then becomes a warning.`,
      };
}

/**
 * Shows every cell of every table to `faultOf`, with what datapackage.json says of its column, and
 * collects what it finds wrong.
 */
export function eachCell(
  { tables, dataPackage }: CheckInput,
  faultOf: (text: string, field: FieldSpec) => CellFault | null,
): readonly Problem[] {
  const problems: Problem[] = [];
  for (const name of TABLES) {
    const { fields } = dataPackage.tables[name];
    for (const { line, cells } of tables[name].rows) {
      for (const field of fields) {
        const fault = faultOf(cells[field.name] ?? '', field);
        if (fault !== null) {
          problems.push({
            severity: 'error',
            file: fileOf(name),
            line,
            column: field.name,
            ...fault,
          });
        }
      }
    }
  }
  return problems;
}
