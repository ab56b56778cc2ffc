import type { CellFault } from '../parse/cellFaults';
import type { Problem } from '../Problem';
import { fileOf, TABLES } from '../tables';
import type { CheckInput } from './CheckInput';
import type { FieldSpec } from './package/DataPackage';

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
