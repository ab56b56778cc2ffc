import boundaryChanges from '../../../data/boundary-changes.csv?url&no-inline';
import claims from '../../../data/claims.csv?url&no-inline';
import links from '../../../data/links.csv?url&no-inline';
import metrics from '../../../data/metrics.csv?url&no-inline';
import places from '../../../data/places.csv?url&no-inline';
import sources from '../../../data/sources.csv?url&no-inline';
import context from '../../../data/boundaries/context.geojson?url&no-inline';
import districts from '../../../data/boundaries/districts.geojson?url&no-inline';
import withoutOutline from '../../../data/boundaries/without-outline.csv?url&no-inline';
import type { FileName } from './Failure';

/** Where the build put each file. */
export const fileAddresses: Readonly<Record<FileName, string>> = {
  claims,
  sources,
  places,
  metrics,
  links,
  'boundary-changes': boundaryChanges,
  districts,
  context,
  'without-outline': withoutOutline,
};
