import { cellFaults } from '../../parse/cellFaults';
import type { CheckRule } from '../CheckInput';
import { eachCell } from '../problems';

/** cell-enum: a column with a fixed set of words holds one of them. */
export const cellEnum: CheckRule = (input) =>
  eachCell(input, (text, { words }) =>
    text === '' || words === null || words.includes(text)
      ? null
      : cellFaults.notOneOf(text, words),
  );
