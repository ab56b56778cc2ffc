import type { Problem } from '../../Problem';
import { fileOf, type TableName } from '../../tables';
import type { CheckRule } from '../CheckInput';

/** site-form: the places and the measure that site.json names exist. */
export const siteReferences: CheckRule = ({ site, tables }) => {
  if (site === null) return [];
  const known = (table: TableName, id: string): boolean =>
    tables[table].rows.some(({ cells }) => cells['id'] === id);
  const unknown = (table: TableName, id: string, column: string): Problem[] =>
    known(table, id)
      ? []
      : [
          {
            rule: 'site-form',
            severity: 'error',
            file: 'site.json',
            line: 1,
            column,
            message: `"${id}" is not an id of ${fileOf(table)}.`,
            hint: `Use an id that ${fileOf(table)} has.`,
          },
        ];
  return [
    ...unknown('places', site.focusArea, 'focusArea'),
    ...unknown('metrics', site.defaultMeasure, 'defaultMeasure'),
    ...site.firstDistricts.flatMap((id) => unknown('places', id, 'firstDistricts')),
  ];
};
