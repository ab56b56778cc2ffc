import type { PartialDate } from '../types';
import { cellFaults, type CellFault } from './cellFaults';
import { parsePartialDate } from './parsePartialDate';
import type { RawRow } from './parseTable';
import { parseList, parseNumber, type StatedNumber } from './parseValues';

/** A cell that cannot be read. Thrown while reading one row, caught in readRows; never leaves the parser. */
export class UnreadableCell extends Error {
  constructor(
    readonly column: string,
    readonly fault: CellFault,
  ) {
    super(fault.message);
  }
}

const WEB_ADDRESS = /^https?:\/\/[^\s/]+\S*$/;

/** Reads the cells of one row as typed values. Every method throws UnreadableCell where it cannot. */
export class Cells {
  constructor(private readonly row: RawRow) {}

  get line(): number {
    return this.row.line;
  }

  get columns(): readonly string[] {
    return Object.keys(this.row.cells);
  }

  text(column: string): string {
    return this.textOrNull(column) ?? this.fail(column, cellFaults.empty());
  }

  /** Null where nothing is stated. */
  textOrNull(column: string): string | null {
    const text = this.row.cells[column] ?? '';
    return text === '' ? null : text;
  }

  oneOf<T extends string>(column: string, words: readonly T[]): T {
    return this.oneOfOrNull(column, words) ?? this.fail(column, cellFaults.empty());
  }

  oneOfOrNull<T extends string>(column: string, words: readonly T[]): T | null {
    const text = this.textOrNull(column);
    if (text === null) return null;
    return (
      words.find((word) => word === text) ?? this.fail(column, cellFaults.notOneOf(text, words))
    );
  }

  number(column: string): StatedNumber {
    return this.numberOrNull(column) ?? this.fail(column, cellFaults.empty());
  }

  numberOrNull(column: string): StatedNumber | null {
    const text = this.textOrNull(column);
    if (text === null) return null;
    return parseNumber(text) ?? this.fail(column, cellFaults.notNumber(text));
  }

  date(column: string): PartialDate {
    return this.dateOrNull(column) ?? this.fail(column, cellFaults.empty());
  }

  dateOrNull(column: string): PartialDate | null {
    const text = this.textOrNull(column);
    if (text === null) return null;
    return parsePartialDate(text) ?? this.fail(column, cellFaults.notDate(text));
  }

  list(column: string): readonly string[] {
    const text = this.textOrNull(column) ?? '';
    return parseList(text) ?? this.fail(column, cellFaults.notList(text));
  }

  /** http and https alone: anything else must never become a link on the page. */
  webAddressOrNull(column: string): string | null {
    const text = this.textOrNull(column);
    if (text === null || WEB_ADDRESS.test(text)) return text;
    return this.fail(column, cellFaults.notWebAddress(text));
  }

  fail(column: string, fault: CellFault): never {
    throw new UnreadableCell(column, fault);
  }
}
