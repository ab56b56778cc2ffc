import { parseList } from '../../parse/parseValues';
import type { CheckRule } from '../CheckInput';
import { eachCell } from '../problems';

/** cell-pattern: ids, codes and languages follow the pattern of their column. */
export const cellPattern: CheckRule = (input) =>
  eachCell(input, (text, { pattern, cell }) => {
    // Dates and addresses are judged by cell-type, a broken list by list-cell.
    if (text === '' || pattern === null || cell === 'partial-date' || cell === 'web-address') {
      return null;
    }
    if ((cell === 'list' && parseList(text) === null) || pattern.test(text)) return null;
    return {
      rule: 'cell-pattern',
      message: `"${text}" does not follow the pattern of this column.`,
      hint: `Ids use a-z, 0-9 and single hyphens; languages and places use their international codes. The pattern is ${pattern.source}`,
    };
  });
