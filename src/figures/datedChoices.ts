import type { Claim, PlaceId } from '../ledger/types';
import { periodDays, type ChosenPeriod, type PeriodChoice } from '../periods/Period';
import { periodClaims, endedBy, metricPeriods } from '../periods/periodClaims';
import type { FigureWorld } from './FigureWorld';
import { placeById } from './perArea/placeById';
import { jointGroups } from './choice/jointGroups';
import { preference } from './choice/preference';
import { existsBy } from './existsBy';

/**
 * What there is to see on each of the dates of one measure (P1). A date shows all claims that end by
 * it (P4), so what each would show is counted in one go: a ledger may have hundreds of dates, and
 * most claims count on most of them. Every figure covers its date.
 */
export function datedChoices(
  world: FigureWorld,
  metric: string,
  kind: 'upto' | 'on',
  dates: readonly ChosenPeriod[],
): readonly PeriodChoice[] {
  const sorted = metricPeriods(world.index, metric)[kind];
  const singleSince = singleDays(world, sorted.candidates);
  const singleDaysInOrder = Float64Array.from(singleSince.values()).sort();
  const joints = sorted.candidates.filter((claim) => claim.placeMode === 'joint');
  const wholeOn = new Map<number, number>();
  for (const { end } of sorted.whole) {
    wholeOn.set(end.lastDay, (wholeOn.get(end.lastDay) ?? 0) + 1);
  }

  let singles = 0;
  return dates.map((period) => {
    const { last } = periodDays(period);
    while ((singleDaysInOrder[singles] ?? Infinity) <= last) singles += 1;
    const claims = periodClaims(endedBy({ candidates: joints, listed: [], whole: [] }, last));
    const groups = jointGroups(
      {
        joints: claims.joints,
        singles: { has: (place) => (singleSince.get(place) ?? Infinity) <= last },
      },
      existsBy(world, last),
      preference(world.index, period, claims),
    );
    const districts = groups.reduce((sum, { carriers }) => sum + carriers.length, singles);
    return { period, districts, covering: districts, wholeArea: wholeOn.get(last) ?? 0 };
  });
}

/** The day from which each place has a single figure: a claim has ended, and the place is there (P7). */
function singleDays(
  world: FigureWorld,
  candidates: readonly Claim[],
): ReadonlyMap<PlaceId, number> {
  const places = placeById(world);
  const days = new Map<PlaceId, number>();
  for (const { placeMode, places: named, end } of candidates) {
    if (placeMode !== 'single') continue;
    for (const id of named) {
      const place = places.get(id);
      if (place === undefined || days.has(id)) continue;
      // Candidates come in the order of their ends: the first is the earliest.
      days.set(id, Math.max(end.lastDay, (place.validFromDay ?? -Infinity) + 1));
    }
  }
  return days;
}
