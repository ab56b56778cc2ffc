import type { CheckRule } from '../CheckInput';
import { eachCell } from '../problems';

/** cell-length: no text is longer than its column allows, counted in characters. */
export const cellLength: CheckRule = (input) =>
  eachCell(input, (text, { maxLength }) => {
    const length = [...text].length;
    return maxLength === null || length <= maxLength
      ? null
      : {
          rule: 'cell-length',
          message: `This text has ${length} characters; the column allows ${maxLength}.`,
          hint: `Shorten it by ${length - maxLength}. What does not fit may stand in the note.`,
        };
  });
