import { sumOverTime, type Days } from '../../figures/arithmetic/sums';
import type { LedgerIndex } from '../../ledger/index/LedgerIndex';
import type { Claim, Metric, PlaceId } from '../../ledger/types';
import { dayNumber, DAY } from '../../lib/days';
import { groupBy } from '../../lib/group';
import { isCandidate } from '../../periods/candidates';
import { claimDays, coversYear, yearInside } from '../../periods/claimSpan';
import { claimLinks } from '../relations';
import type { CardSumModel } from './types';

/**
 * P3: for each year, speaker and scope the sum of the claims for the district by itself, where the
 * measure allows it, nobody disputes them and they do not overlap. A claim that is part of another
 * is in its number already. A year that one claim covers needs no sum.
 */
export function yearSums(
  index: LedgerIndex,
  metric: Metric,
  claims: readonly Claim[],
  place: PlaceId,
): readonly CardSumModel[] {
  const parts = claims.filter(
    (claim) =>
      claim.placeMode === 'single' &&
      claim.places[0] === place &&
      claim.status === 'active' &&
      isCandidate(index, claim) &&
      yearInside(claim) !== null,
  );
  const byTeller = groupBy(parts, (claim) =>
    [yearInside(claim), claim.scope, claim.speaker].join('\n'),
  );
  return [...byTeller.values()]
    .flatMap((told) => yearSum(index, metric, told) ?? [])
    .toSorted((a, b) => a.year - b.year);
}

function yearSum(
  index: LedgerIndex,
  metric: Metric,
  told: readonly Claim[],
): CardSumModel | null {
  const inside = new Set(told);
  const parts = told.filter(
    (claim) =>
      !claimLinks(index, claim.id).some(
        ({ relation, outgoing, other }) =>
          relation === 'part-of' && outgoing && inside.has(other),
      ),
  );
  const [first] = parts;
  const year = first === undefined ? null : yearInside(first);
  if (year === null || parts.length < 2) return null;
  if (parts.some((claim) => coversYear(claim, year))) return null;
  const within = { first: dayNumber(year, 1, 1), last: dayNumber(year, 12, 31) };
  const { sum } = sumOverTime(parts, metric, within);
  return sum === null ? null : { year, sum, ...coverage(parts, within) };
}

/** In months where every part is made of whole ones, else in days. */
function coverage(
  parts: readonly Claim[],
  within: Days,
): Pick<CardSumModel, 'covered' | 'of' | 'unit'> {
  const days = parts.map(claimDays);
  const whole = days.every(
    ({ first, last }) => isFirstOfMonth(first) && isFirstOfMonth(last + 1),
  );
  const total = (lengthOf: (span: Days) => number) =>
    days.reduce((sum, span) => sum + lengthOf(span), 0);
  return whole
    ? { covered: total(monthsOf), of: 12, unit: 'month' }
    : { covered: total(daysOf), of: daysOf(within), unit: 'day' };
}

function isFirstOfMonth(day: number): boolean {
  return new Date(day * DAY).getUTCDate() === 1;
}

function monthsOf({ first, last }: Days): number {
  return new Date(last * DAY).getUTCMonth() - new Date(first * DAY).getUTCMonth() + 1;
}

function daysOf({ first, last }: Days): number {
  return last - first + 1;
}
