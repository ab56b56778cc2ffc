import type { MetricId } from '../../ledger/types';
import type { Aliases } from './LinkContext';
import { formatAfter, migrate, MIGRATIONS } from './migrations';
import { readFormat, renamed } from './partReaders';
import { splitLink } from './splitLink';

/** What is known of the ledger before it is loaded. */
export interface Offered {
  /** Measures that the map offers. */
  readonly offered: ReadonlySet<MetricId>;
  readonly aliases: Aliases;
  readonly defaultMetric: MetricId;
}

/** Views that show figures of one measure. */
const OF_ONE_MEASURE: ReadonlySet<string> = new Set(['map', 'table']);

/** Parts of a link that speak of claims of any measure. */
const OF_THE_WHOLE = ['c', 'card', 'pick', 'q'] as const;

/**
 * The one measure whose figures are all that a link shows, read as `parseLink` reads it; null where
 * it opens something that takes the whole ledger: a claim, a card, a search, any view but map and
 * table. Never throws.
 */
export function measureAsked(search: string, known: Offered): MetricId | null {
  const { parts: given } = splitLink(search);
  const format = readFormat(given.get('v'), formatAfter(MIGRATIONS));
  const parts = migrate(given, format.value, MIGRATIONS);
  if (OF_THE_WHOLE.some((key) => parts.has(key))) return null;
  const view = parts.get('view');
  if (view !== undefined && !OF_ONE_MEASURE.has(view)) return null;
  const asked = parts.get('m');
  const measure = asked === undefined ? null : renamed(asked, known.aliases, known.offered);
  return measure !== null && known.offered.has(measure) ? measure : known.defaultMetric;
}
