import { compareKeys } from '../../../lib/compare';
import type { Problem } from '../../Problem';
import { fileOf, TABLES } from '../../tables';
import type { CheckRule } from '../CheckInput';

const codePoints = (text: string): readonly number[] =>
  Array.from(text, (letter) => letter.codePointAt(0) ?? 0);

/** Compares by code point, as the ledger sorts; a locale would sort differently on each machine. */
const compareText = (a: string, b: string): number => compareKeys(codePoints(a), codePoints(b));

/** sorted: rows stand in the order of their key, by code point. */
export const sorted: CheckRule = ({ tables, dataPackage }) =>
  TABLES.flatMap((name) => {
    const { sortedBy } = dataPackage.tables[name];
    const problems: Problem[] = [];
    let above: readonly string[] | null = null;
    for (const { cells, line } of tables[name].rows) {
      const key = sortedBy.map((column) => cells[column] ?? '');
      const previous: readonly string[] = above ?? key;
      const order = key
        .map((value, index) => compareText(value, previous[index] ?? ''))
        .find((difference) => difference !== 0);
      if (order !== undefined && order < 0) {
        problems.push({
          rule: 'sorted',
          severity: 'error',
          file: fileOf(name),
          line,
          column: sortedBy[0] ?? '',
          message: `"${key.join(', ')}" stands below "${previous.join(', ')}" but sorts before it.`,
          hint: 'Move one of the two rows to its place: a hyphen sorts before digits, digits before letters.',
        });
      }
      above = key;
    }
    return problems;
  });
