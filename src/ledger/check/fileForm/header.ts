import type { Problem } from '../../Problem';
import { fileOf, TABLES } from '../../tables';
import type { CheckRule } from '../CheckInput';

/** header: exactly the columns that datapackage.json names, each once, in its order. */
export const header: CheckRule = ({ tables, dataPackage }) =>
  TABLES.flatMap((name) => {
    const stated = tables[name].header;
    if (stated.length === 0) return []; // an empty file is told by file-end
    const expected = dataPackage.tables[name].fields.map((field) => field.name);
    const at = { rule: 'header', severity: 'error', file: fileOf(name), line: 1 } as const;

    const missing = expected.filter((column) => !stated.includes(column));
    const extra = stated.filter((column) => !expected.includes(column));
    const twice = stated.filter((column, index) => stated.indexOf(column) !== index);
    const problems: Problem[] = [
      ...missing.map((column) => ({
        ...at,
        column,
        message: `The column "${column}" is missing.`,
        hint: `The header must read: ${expected.join(',')}`,
      })),
      ...extra.map((column) => ({
        ...at,
        column,
        message: `The column "${column}" is not one of this table.`,
        hint:
          missing.length > 0
            ? `Is it one of these, misspelt: ${missing.join(', ')}?`
            : 'Take it out, with its cells.',
      })),
      ...twice.map((column) => ({
        ...at,
        column,
        message: `The column "${column}" stands twice.`,
        hint: 'Take one of them out, with its cells.',
      })),
    ];
    if (problems.length > 0 || stated.join() === expected.join()) return problems;
    return [
      {
        ...at,
        column: stated.find((column, index) => column !== expected[index]) ?? '',
        message: 'The columns stand in another order than in the description of the table.',
        hint: `The header must read: ${expected.join(',')}`,
      },
    ];
  });
