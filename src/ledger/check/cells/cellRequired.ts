import { cellFaults } from '../../parse/cellFaults';
import type { CheckRule } from '../CheckInput';
import { eachCell } from '../problems';

/** cell-required: a cell that every row needs is filled in. */
export const cellRequired: CheckRule = (input) =>
  eachCell(input, (text, field) => (field.required && text === '' ? cellFaults.empty() : null));
