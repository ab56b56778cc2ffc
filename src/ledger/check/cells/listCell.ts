import { cellFaults } from '../../parse/cellFaults';
import { parseList } from '../../parse/parseValues';
import type { CheckRule } from '../CheckInput';
import { eachCell } from '../problems';

/** list-cell: a list has no empty member, no blank beside one, and none twice. */
export const listCell: CheckRule = (input) =>
  eachCell(input, (text, { cell }) =>
    cell === 'list' && parseList(text) === null ? cellFaults.notList(text) : null,
  );
