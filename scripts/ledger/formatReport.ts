import type { CheckResult } from '../../src/ledger/check/checkLedger';
import { ruleTable } from '../../src/ledger/check/ruleTable';
import type { Problem } from '../../src/ledger/Problem';
import { fileOf, TABLES } from '../../src/ledger/tables';

export interface ReportOptions {
  /** Folder name to print before file names. */
  readonly folder: string;
  /** Print every warning, not their number alone. */
  readonly warnings: boolean;
}

/** Of one rule in one file more breaches than this are counted, not printed. */
const MOST_PER_RULE = 20;

const INDENT = '    ';
/** Characters of a line, so that the overlay of the dev server shows it whole. */
const WIDTH = 100;

const count = (number: number, word: string): string =>
  `${number} ${word}${number === 1 ? '' : 's'}`;

/** Breaks a text at blanks and indents its lines; a word longer than the width stays whole. */
function paragraph(text: string): string {
  const lines: string[] = [];
  let line = INDENT;
  for (const word of text.split(' ')) {
    const longer = line === INDENT ? line + word : `${line} ${word}`;
    if (longer.length > WIDTH && line !== INDENT) {
      lines.push(line);
      line = INDENT + word;
    } else {
      line = longer;
    }
  }
  return [...lines, line].join('\n');
}

function problemText(problem: Problem, folder: string): string {
  const column = problem.column === '' ? '' : `, column ${problem.column}`;
  return [
    `${folder}/${problem.file}, line ${problem.line}${column}   [${problem.rule}]`,
    paragraph(problem.message),
    paragraph(`To do: ${problem.hint}`),
  ].join('\n');
}

function listText(problems: readonly Problem[], folder: string): string {
  const printed = new Map<string, number>();
  const lines: string[] = [];
  for (const problem of problems) {
    const kind = `${problem.rule} in ${folder}/${problem.file}`;
    const number = (printed.get(kind) ?? 0) + 1;
    printed.set(kind, number);
    if (number <= MOST_PER_RULE) lines.push(problemText(problem, folder));
  }
  for (const [kind, number] of printed) {
    if (number > MOST_PER_RULE) lines.push(`… and ${number - MOST_PER_RULE} more of ${kind}`);
  }
  return lines.join('\n\n');
}

function warningCounts(warnings: readonly Problem[]): string {
  const lines = ruleTable.flatMap(({ id, title }) => {
    const number = warnings.filter(({ rule }) => rule === id).length;
    return number === 0 ? [] : [`  ${String(number).padStart(4)}  ${id.padEnd(18)}${title}`];
  });
  return lines.join('\n');
}

/** The errors of a check as text: where, which rule, what is wrong, what to do. */
export function formatErrors({ problems }: CheckResult, folder: string): string {
  return listText(
    problems.filter(({ severity }) => severity === 'error'),
    folder,
  );
}

/** The whole report of a check, for an editor who does not program. */
export function formatReport(result: CheckResult, { folder, warnings }: ReportOptions): string {
  const errors = result.problems.filter(({ severity }) => severity === 'error');
  const doubts = result.problems.filter(({ severity }) => severity === 'warning');
  const rows = TABLES.map((name) => `${fileOf(name)} ${result.rows[name]}`).join(', ');
  const parts = [`Rows read in ${folder}: ${rows}.`];
  if (errors.length > 0) {
    parts.push(count(errors.length, 'error').toUpperCase(), formatErrors(result, folder));
  }
  if (doubts.length > 0) {
    parts.push(
      `${count(doubts.length, 'warning').toUpperCase()}: improbable, but explained in a note or a link; or not translated yet.`,
      warnings ? listText(doubts, folder) : warningCounts(doubts),
    );
    if (!warnings) parts.push('To read them one by one: npm run check -- --warnings');
  }
  parts.push(
    errors.length === 0
      ? `The ledger is in order: 0 errors, ${count(doubts.length, 'warning')}.`
      : `The ledger is not in order: ${count(errors.length, 'error')}, ${count(doubts.length, 'warning')}. Mend the errors, save, and run the check again.`,
  );
  return parts.join('\n\n');
}
