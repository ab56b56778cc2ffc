import { context, districts, parts, whole, withoutOutline } from 'virtual:ledger-files';
import type { MetricId } from '../../ledger/types';
import type { MapFile } from './Failure';

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
