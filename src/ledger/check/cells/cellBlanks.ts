import type { CheckRule } from '../CheckInput';
import { eachCell } from '../problems';

/** cell-blanks: no cell begins or ends with a blank. */
export const cellBlanks: CheckRule = (input) =>
  eachCell(input, (text) =>
    text === text.trim()
      ? null
      : {
          rule: 'cell-blanks',
          message: `"${text}" begins or ends with a blank.`,
          hint: 'Delete the blank.',
        },
  );
