import { cellFaults } from '../../parse/cellFaults';
import { parseList } from '../../parse/parseList';
import type { CheckRule } from '../CheckInput';
import { eachCell } from '../eachCell';

/** list-cell: a list has no empty member, no blank beside one, and none twice. */
export const listCell: CheckRule = (input) =>
  eachCell(input, (text, { cell }) =>
    cell === 'list' && parseList(text) === null ? cellFaults.notList(text) : null,
  );
