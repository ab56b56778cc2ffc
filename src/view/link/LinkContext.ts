import type { CameraLimits } from '../../camera/Camera';
import type { ClaimId, MetricId, PlaceId } from '../../ledger/types';
import type { ChosenPeriod } from '../../periods/Period';
import type { Facet } from '../../queries/ledger/LedgerFilter';
import type { Screen } from '../View';

/** Former slugs and what they are called now (L2). */
export type Aliases = ReadonlyMap<string, string>;

/**
 * What there is to choose: while a part of the ledger is loaded, what that part can tell. A link is
 * read against it, and every View in the store lies within it.
 */
export interface LinkContext {
  /** Measures that can be chosen; each has at least one period. */
  readonly metrics: ReadonlySet<MetricId>;
  /** False: more can be chosen once the whole ledger is there, see `needsMore`. */
  readonly whole: boolean;
  /** Measures that the map offers, but whose claims are not here yet. */
  readonly others: ReadonlySet<MetricId>;
  /** Measures of the ledger that the map does not offer. */
  readonly otherMetrics: ReadonlySet<MetricId>;
  /** P1. Empty for a measure that cannot be chosen. */
  readonly periodsOf: (metric: MetricId) => readonly ChosenPeriod[];
  /** The period that a measure opens at, one of `periodsOf`. Throws for a measure that cannot be chosen. */
  readonly defaultPeriodOf: (metric: MetricId) => ChosenPeriod;
  /** K4. */
  readonly allowsByArea: (metric: MetricId) => boolean;
  readonly placeIds: ReadonlySet<PlaceId>;
  /** P7: false before the place came to be. */
  readonly placeExists: (place: PlaceId, period: ChosenPeriod) => boolean;
  readonly claimExists: (claim: ClaimId) => boolean;
  /** What claims can be picked by, in the order of links, each with the values that occur. */
  readonly facets: ReadonlyMap<Facet, ReadonlySet<string>>;
  readonly screens: readonly Screen[];
  /** BCP 47. */
  readonly langs: readonly string[];
  /** Null: the camera may be anywhere. */
  readonly cameraLimits: CameraLimits | null;
  readonly aliases: { readonly metric: Aliases; readonly place: Aliases };
  readonly defaultMetric: MetricId;
  readonly defaultLang: string;
  /** Version of the ledger. */
  readonly dataVersion: string;
}
