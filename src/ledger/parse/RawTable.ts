import type { Problem } from '../Problem';
import type { TableName } from '../tables';

/** One record of a CSV file: its cells by column name, and the line on which it begins. */
export interface RawRow {
  readonly line: number;
  readonly cells: Readonly<Record<string, string>>;
}

/** A CSV file cut into cells, nothing interpreted yet. */
export interface RawTable {
  readonly name: TableName;
  readonly header: readonly string[];
  readonly rows: readonly RawRow[];
  /** Records that could not be cut into the header's columns, and broken quotes. */
  readonly problems: readonly Problem[];
}
