import type { RawRow } from '../../parse/parseTable';
import type { Problem } from '../../Problem';
import { fileOf, TABLES } from '../../tables';
import type { CheckRule } from '../CheckInput';

/** unique: primary keys, and columns that say so, hold every value once. */
export const unique: CheckRule = ({ tables, dataPackage }) =>
  TABLES.flatMap((name) => {
    const { primaryKey, fields } = dataPackage.tables[name];
    const single = fields.filter((field) => field.unique).map((field) => [field.name]);
    const keys = [primaryKey, ...single.filter((key) => key.join() !== primaryKey.join())];
    return keys.flatMap((key) => repeated(fileOf(name), tables[name].rows, key));
  });

function repeated(file: string, rows: readonly RawRow[], key: readonly string[]): Problem[] {
  const firstLine = new Map<string, number>();
  const problems: Problem[] = [];
  for (const { cells, line } of rows) {
    const values = key.map((column) => cells[column] ?? '');
    if (values.every((value) => value === '')) continue;
    const together = JSON.stringify(values);
    const first = firstLine.get(together);
    if (first === undefined) {
      firstLine.set(together, line);
    } else {
      problems.push({
        rule: 'unique',
        severity: 'error',
        file,
        line,
        column: key[0] ?? '',
        message: `"${values.join(', ')}" stands already on line ${first}.`,
        hint:
          key.length === 1
            ? 'Give this row a name of its own, or delete it if it says the same.'
            : `Delete one of the two rows: ${key.join(', ')} together must be different in every row.`,
      });
    }
  }
  return problems;
}
