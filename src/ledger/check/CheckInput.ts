import type { Problem } from '../Problem';
import type { RawTable } from '../parse/parseTable';
import type { Site } from '../site';
import type { LedgerFiles, TableName } from '../tables';
import type { Ledger } from '../types';
import type { DataPackage } from './dataPackage';

/** Everything a rule may look at. */
export interface CheckInput {
  /** The tables as stored, byte order mark and line ends included. */
  readonly files: LedgerFiles;
  readonly dataPackage: DataPackage;
  readonly site: Site | null;
  /** The tables cut into cells. */
  readonly tables: Readonly<Record<TableName, RawTable>>;
  /** The rows that could be read. */
  readonly ledger: Ledger;
  /** Line of a row of the ledger in its file. */
  readonly lineOf: (row: object) => number;
}

/** One rule at work: every breach it finds, in file order. */
export type CheckRule = (input: CheckInput) => readonly Problem[];
