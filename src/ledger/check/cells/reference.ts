import { parseList } from '../../parse/parseValues';
import type { Problem } from '../../Problem';
import { fileOf, TABLES, type TableName } from '../../tables';
import type { CheckInput, CheckRule } from '../CheckInput';

function idsByTable({ tables }: CheckInput): ReadonlyMap<TableName, ReadonlySet<string>> {
  return new Map(
    TABLES.map((name) => [
      name,
      new Set(tables[name].rows.map(({ cells }) => cells['id'] ?? '')),
    ]),
  );
}

/** The id that differs least in its letters: what was probably meant. Null where none is near. */
function nearest(word: string, ids: Iterable<string>): string | null {
  const plain = (text: string): string => text.toLowerCase().replace(/[^a-z0-9]/g, '');
  const start = plain(word);
  for (const id of ids) if (plain(id) === start) return id;
  for (const id of ids) {
    const other = plain(id);
    if (start.length > 3 && (other.startsWith(start) || start.startsWith(other))) return id;
  }
  return null;
}

/** reference: every place, metric, source and claim that a row names exists. */
export const reference: CheckRule = (input) => {
  const ids = idsByTable(input);
  const problems: Problem[] = [];
  for (const name of TABLES) {
    const fields = input.dataPackage.tables[name].fields.filter(
      (field) => field.reference !== null,
    );
    for (const { cells, line } of input.tables[name].rows) {
      for (const field of fields) {
        const text = cells[field.name] ?? '';
        const named =
          field.cell === 'list' ? (parseList(text) ?? []) : text === '' ? [] : [text];
        const target = field.reference ?? name;
        // A row that could not be cut has an id that nobody knows; it is told by its own rule.
        if (input.tables[target].problems.length > 0) continue;
        const known = ids.get(target) ?? new Set<string>();
        for (const id of named) {
          if (known.has(id)) continue;
          const meant = nearest(id, known);
          problems.push({
            rule: 'reference',
            severity: 'error',
            file: fileOf(name),
            line,
            column: field.name,
            message: `"${id}" is not an id of ${fileOf(target)}.`,
            hint: `${meant === null ? '' : `Is "${meant}" meant? `}Use an id that ${fileOf(target)} has, or add a row there first.`,
          });
        }
      }
    }
  }
  return problems;
};
