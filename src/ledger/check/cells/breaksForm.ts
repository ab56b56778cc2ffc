import { cellFaults } from '../../parse/cellFaults';
import { parseBreaks } from '../../parse/parseValues';
import type { CheckRule } from '../CheckInput';
import { eachCell } from '../problems';

/** breaks-form: class breaks are well formed and rise (K1). */
export const breaksForm: CheckRule = (input) =>
  eachCell(input, (text, { cell }) =>
    cell === 'class-breaks' && parseBreaks(text) === null ? cellFaults.notBreaks(text) : null,
  );
