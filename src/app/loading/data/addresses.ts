import { context, districts, parts, whole, withoutOutline } from 'virtual:ledger-files';
import { version } from '../../../../data/datapackage.json';
import { tablePath } from '../../../exports/ledgerFiles/tablePath';
import type { TableName } from '../../../ledger/tables';
import type { MetricId } from '../../../ledger/types';
import type { MapFile } from '../LoadState';

/** Where the build put the files of the map. */
export const mapAddresses: Readonly<Record<MapFile, string>> = {
  districts,
  context,
  'without-outline': withoutOutline,
};

/** Where it put the whole ledger. */
export const ledgerAddress: string = whole;

/** Where it put the part of each measure that the map offers. */
export const partAddresses: ReadonlyMap<MetricId, string> = new Map(Object.entries(parts));

/** The tables of the ledger as they stand in data/, for readers to open; the page loads none of them. */
export const tableAddresses: Readonly<Record<TableName, string>> = {
  claims: tablePath('claims', version),
  sources: tablePath('sources', version),
  places: tablePath('places', version),
  metrics: tablePath('metrics', version),
  links: tablePath('links', version),
  'boundary-changes': tablePath('boundary-changes', version),
};
