import { version } from '../../../data/datapackage.json';
import { tablePath } from '../../exports/files/tablePath';
import type { TableName } from '../../ledger/tables';

/** The tables of the ledger as they stand in data/, for readers to open; the page loads none of them. */
export const tableAddresses: Readonly<Record<TableName, string>> = {
  claims: tablePath('claims', version),
  sources: tablePath('sources', version),
  places: tablePath('places', version),
  metrics: tablePath('metrics', version),
  links: tablePath('links', version),
  'boundary-changes': tablePath('boundary-changes', version),
};
