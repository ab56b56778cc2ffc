import type { CameraLimits } from '../camera/Camera';
import type { ClaimId, Metric, MetricId, PlaceId } from '../ledger/types';
import { periodDays, type ChosenPeriod, type PeriodChoice } from '../periods/Period';
import { existsIn } from '../places/mapPlaces';
import type { MapPlace } from '../places/types';
import type { Facet } from '../queries/ledger/LedgerFilter';
import type { Screen } from './View';
import type { Aliases, LinkContext } from './link/LinkContext';

/** What the ledger, the outlines and the site offer. */
export interface LinkChoices {
  readonly metrics: readonly Metric[];
  /** False: the claims of one measure are here, those of the measures in `others` are not. */
  readonly whole: boolean;
  readonly others: readonly MetricId[];
  /** The periods of a measure (P1); none where it cannot be chosen. */
  readonly choicesOf: (metric: MetricId) => readonly PeriodChoice[];
  readonly places: readonly Pick<MapPlace, 'id' | 'validFromDay'>[];
  readonly claimExists: (claim: ClaimId) => boolean;
  readonly facets: ReadonlyMap<Facet, ReadonlySet<string>>;
  readonly screens: readonly Screen[];
  readonly langs: readonly string[];
  readonly cameraLimits: CameraLimits | null;
  readonly aliases: { readonly metric: Aliases; readonly place: Aliases };
  /** The site's default measure; the first that can be chosen stands in for one that cannot. */
  readonly defaultMetric: MetricId;
  readonly defaultLang: string;
  readonly dataVersion: string;
}

/** Null where no measure offers a period, so that there is nothing to show and no view to hold. */
export function linkContext(given: LinkChoices): LinkContext | null {
  const opensAt = new Map<MetricId, ChosenPeriod>();
  const periods = new Map<MetricId, readonly ChosenPeriod[]>();
  for (const { id } of given.metrics) {
    const choices = given.choicesOf(id);
    const period = defaultPeriod(choices);
    if (period === null) continue;
    opensAt.set(id, period);
    periods.set(
      id,
      choices.map((choice) => choice.period),
    );
  }
  if (opensAt.size === 0) return null;
  const others = new Set(given.others);
  const offered = given.metrics
    .map((metric) => metric.id)
    .filter((id) => opensAt.has(id) || others.has(id));
  const [first = given.defaultMetric] = offered;

  const byArea = idsOf(
    given.metrics.filter((metric) => metric.denominator === 'district-area'),
  );
  const placesById = new Map<PlaceId, Pick<MapPlace, 'id' | 'validFromDay'>>(
    given.places.map((place) => [place.id, place]),
  );
  return {
    metrics: new Set(opensAt.keys()),
    whole: given.whole,
    others,
    otherMetrics: idsOf(given.metrics.filter((metric) => !offered.includes(metric.id))),
    periodsOf: (metric) => periods.get(metric) ?? [],
    defaultPeriodOf: (metric) => {
      const period = opensAt.get(metric);
      if (period === undefined) throw new RangeError(`cannot be chosen: ${metric}`);
      return period;
    },
    allowsByArea: (metric) => byArea.has(metric),
    placeIds: new Set(placesById.keys()),
    placeExists: (id, period) => {
      const place = placesById.get(id);
      if (place === undefined) return false;
      return existsIn(place, periodDays(period).last);
    },
    claimExists: given.claimExists,
    facets: given.facets,
    screens: given.screens,
    langs: given.langs,
    cameraLimits: given.cameraLimits,
    aliases: given.aliases,
    defaultMetric: offered.includes(given.defaultMetric) ? given.defaultMetric : first,
    defaultLang: given.defaultLang,
    dataVersion: given.dataVersion,
  };
}

function idsOf(metrics: readonly Metric[]): ReadonlySet<MetricId> {
  return new Set(metrics.map((metric) => metric.id));
}

const KINDS: readonly ChosenPeriod['kind'][] = ['year', 'span', 'upto', 'on'];

/**
 * The period that a measure opens at (L1): the newest year in which a district has a covering
 * figure; else, of the first kind in which a district has any figure, the newest such period; else
 * the newest with a whole-area figure; else the newest. Null for a measure that offers none.
 */
export function defaultPeriod(choices: readonly PeriodChoice[]): ChosenPeriod | null {
  const withDistricts = choices.filter((choice) => choice.districts > 0);
  const firstKind = KINDS.find((kind) =>
    withDistricts.some((choice) => choice.period.kind === kind),
  );
  const chosen =
    newest(choices.filter((choice) => choice.period.kind === 'year' && choice.covering > 0)) ??
    newest(withDistricts.filter((choice) => choice.period.kind === firstKind)) ??
    newest(choices.filter((choice) => choice.wholeArea > 0)) ??
    newest(choices);
  return chosen?.period ?? null;
}

/** The one that ends last; of several, the one that starts last; of several, the first listed. */
function newest(choices: readonly PeriodChoice[]): PeriodChoice | null {
  return choices.reduce<PeriodChoice | null>(
    (best, choice) => (best === null || isNewer(choice.period, best.period) ? choice : best),
    null,
  );
}

function isNewer(a: ChosenPeriod, b: ChosenPeriod): boolean {
  const [daysA, daysB] = [periodDays(a), periodDays(b)];
  if (daysA.last !== daysB.last) return daysA.last > daysB.last;
  return (daysA.first ?? -Infinity) > (daysB.first ?? -Infinity);
}
