import { cellFaults, type CellFault } from '../../parse/cellFaults';
import { parseNumber } from '../../parse/parseValues';
import { parsePartialDate } from '../../parse/parsePartialDate';
import type { CheckRule } from '../CheckInput';
import { eachCell } from '../problems';
import type { FieldSpec } from '../dataPackage';

function faultOf(text: string, field: FieldSpec): CellFault | null {
  if (text === '') return null;
  if (field.type === 'number') {
    const number = parseNumber(text);
    if (number === null) return cellFaults.notNumber(text);
    return field.minimum !== null && number.value < field.minimum
      ? {
          rule: 'cell-type',
          message: `"${text}" is below ${field.minimum}, the least this column may hold.`,
          hint: 'Look whether a minus sign slipped in.',
        }
      : null;
  }
  if (field.cell === 'partial-date' && parsePartialDate(text) === null) {
    return cellFaults.notDate(text);
  }
  if (field.cell === 'web-address' && field.pattern?.test(text) === false) {
    return cellFaults.notWebAddress(text);
  }
  return null;
}

/** cell-type: numbers, dates and web addresses can be read. */
export const cellType: CheckRule = (input) => eachCell(input, faultOf);
