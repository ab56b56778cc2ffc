/** The tables of the ledger, one CSV file each. */
export const TABLES = [
  'claims',
  'sources',
  'places',
  'metrics',
  'links',
  'boundary-changes',
] as const;

export type TableName = (typeof TABLES)[number];

/** Name of a table's file inside the data folder. */
export const fileOf = (table: TableName): string => `${table}.csv`;

/** The text of every table as stored, and the version of the data (an ISO date, from datapackage.json). */
export type LedgerFiles = Readonly<Record<TableName, string>> & { readonly version: string };
