import boundaryChanges from '../../../data/boundary-changes.csv?url&no-inline';
import claims from '../../../data/claims.csv?url&no-inline';
import links from '../../../data/links.csv?url&no-inline';
import metrics from '../../../data/metrics.csv?url&no-inline';
import places from '../../../data/places.csv?url&no-inline';
import sources from '../../../data/sources.csv?url&no-inline';
import type { TableName } from '../../ledger/tables';

/** The tables of the ledger as they stand in data/, for readers to open; the page loads none of them. */
export const tableAddresses: Readonly<Record<TableName, string>> = {
  claims,
  sources,
  places,
  metrics,
  links,
  'boundary-changes': boundaryChanges,
};
