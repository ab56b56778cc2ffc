import type { RuleId } from '../check/ruleTable';

/** What is wrong with one cell, before it is known in which row it stands. */
export interface CellFault {
  readonly rule: RuleId;
  readonly message: string;
  readonly hint: string;
}

const quoted = (text: string): string => `"${text}"`;

/** The words for each way in which a cell cannot be read; the parser and the check share them. */
export const cellFaults = {
  empty: (): CellFault => ({
    rule: 'cell-required',
    message: 'This cell is empty, but every row needs it.',
    hint: 'Fill it in. data/README.md says what the column means.',
  }),
  notNumber: (text: string): CellFault => ({
    rule: 'cell-type',
    message: `${quoted(text)} is not a number in plain digits.`,
    hint: 'Write digits with a point as the decimal mark and no thousands separator: 7956.1',
  }),
  notDate: (text: string): CellFault => ({
    rule: 'cell-type',
    message: `${quoted(text)} is not a date.`,
    hint: 'Write a year, a month or a day that exists: 2023, 2023-11 or 2023-11-05.',
  }),
  notWebAddress: (text: string): CellFault => ({
    rule: 'cell-type',
    message: `${quoted(text)} is not a web address.`,
    hint: 'Write the whole address, starting with https:// or http://, or leave the cell empty.',
  }),
  notList: (text: string): CellFault => ({
    rule: 'list-cell',
    message: `The list ${quoted(text)} has an empty member, a blank beside a member, or a member twice.`,
    hint: 'Separate the members with ; alone and name each once: north;south',
  }),
  notBreaks: (text: string): CellFault => ({
    rule: 'breaks-form',
    message: `The class breaks ${quoted(text)} cannot be read.`,
    hint: 'Write each kind of period (year, span, upto, on, per100) once, with rising numbers above zero: year=1000;4000|upto=5000;20000',
  }),
  notOneOf: (text: string, words: readonly string[]): CellFault => ({
    rule: 'cell-enum',
    message: `${quoted(text)} is not one of the words this column may hold.`,
    hint: `Write one of: ${words.join(', ')}.`,
  }),
} as const;
