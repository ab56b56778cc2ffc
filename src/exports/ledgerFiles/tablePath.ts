import { fileOf, type TableName } from '../../ledger/tables';

/** Folder of a version's files, relative to the site. */
export const dataFolder = (version: string): string => `data/${version}/`;

/** E1: the stable address of a table, relative to the site: what it holds never changes. */
export function tablePath(table: TableName, version: string): string {
  return dataFolder(version) + fileOf(table);
}
