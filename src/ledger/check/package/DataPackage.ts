import type { TableName } from '../../tables';

/** How the text of a cell is read where Table Schema has no type for it. */
export type CellForm = 'partial-date' | 'list' | 'class-breaks' | 'web-address';

/** One column, as datapackage.json describes it. */
export interface FieldSpec {
  readonly name: string;
  readonly type: 'string' | 'number';
  readonly cell: CellForm | null;
  readonly required: boolean;
  readonly unique: boolean;
  /** Null: any word. */
  readonly words: readonly string[] | null;
  readonly pattern: RegExp | null;
  readonly maxLength: number | null;
  readonly minimum: number | null;
  /** Table whose ids the cell (or each member of its list) names. */
  readonly reference: TableName | null;
}

export interface TableSpec {
  readonly name: TableName;
  readonly fields: readonly FieldSpec[];
  readonly primaryKey: readonly string[];
  /** Columns by which the rows are sorted, by code point. */
  readonly sortedBy: readonly string[];
}

/** What the check needs of data/datapackage.json. */
export interface DataPackage {
  /** Version of the data, an ISO date. */
  readonly version: string;
  readonly tables: Readonly<Record<TableName, TableSpec>>;
}
