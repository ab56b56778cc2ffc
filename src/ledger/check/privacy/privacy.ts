import type { Problem } from '../../Problem';
import { fileOf, type TableName } from '../../tables';
import type { CheckInput, CheckRule } from '../CheckInput';
import { hazardPlace } from './hazardPlace';
import { knownNames } from './knownNames';
import { lifeDates } from './lifeDates';
import { privateName } from './privateName';

interface FreeText {
  readonly table: TableName;
  readonly line: number;
  readonly column: string;
  readonly text: string;
}

/** The texts that an editor writes. Titles are quoted as printed and are not judged. */
function freeTexts({ tables }: CheckInput): readonly FreeText[] {
  const columns: readonly (readonly [TableName, readonly string[]])[] = [
    ['claims', ['speaker', 'locator', 'says', 'note']],
    ['sources', ['note']],
    ['places', ['area_source', 'note']],
    ['links', ['note']],
    ['boundary-changes', ['source', 'note']],
  ];
  return columns.flatMap(([table, names]) =>
    tables[table].rows.flatMap(({ cells, line }) =>
      names.map((column) => ({ table, line, column, text: cells[column] ?? '' })),
    ),
  );
}

/** privacy: no coordinates, births, ages or names of private persons in any text of the ledger. */
export const privacy: CheckRule = (input) => {
  const known = knownNames(input.ledger);
  const problems: Problem[] = [];
  for (const { table, line, column, text } of freeTexts(input)) {
    const report = (message: string, hint: string): void => {
      problems.push({
        rule: 'privacy',
        severity: 'error',
        file: fileOf(table),
        line,
        column,
        message,
        hint,
      });
    };
    const place = hazardPlace(text);
    if (place !== null) {
      report(
        `"${place}" reads as coordinates.`,
        'Take them out: the district is the finest place the ledger names.',
      );
    }
    const life = lifeDates(text);
    if (life !== null) {
      report(`"${life}" tells the birth or age of a person.`, 'Take it out.');
    }
    // What a speaker is called is published on purpose; names matter where casualties are told.
    const name = table === 'claims' && column !== 'speaker' ? privateName(text, known) : null;
    if (name !== null) {
      report(
        `"${name}" may be the name of a private person: no speaker, author, publisher or place is called so.`,
        'Take the name out, or write an office or a body instead. A person who speaks in public goes under speaker.',
      );
    }
  }
  return problems;
};
