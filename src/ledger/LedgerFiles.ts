import type { TableName } from './tables';

/** The text of every table as stored, and the version of the data (an ISO date, from datapackage.json). */
export type LedgerFiles = Readonly<Record<TableName, string>> & { readonly version: string };
