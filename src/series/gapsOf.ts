import { dayNumber } from '../periods/days';
import { calendarMonth } from './calendarMonth';
import type { Days, Series, SeriesKind } from './types';

/**
 * The months, or years, of the axis for which no figure was found: a gap is known, not merely empty.
 * @param until last day that the ledger can know of; null: the end of its last claim
 */
export function gapsOf(
  kind: SeriesKind,
  series: readonly Series[],
  years: readonly [number, number],
  until: number | null,
): readonly Days[] {
  if (kind !== 'month' && kind !== 'year') return [];
  const points = series.flatMap((each) => each.points);
  const end = until ?? Math.max(...points.map((point) => point.last));
  const taken = new Set(points.map((point) => calendarMonth(point).first));
  const gaps: Days[] = [];
  for (let year = years[0]; year <= years[1]; year += 1) {
    if (kind === 'year') {
      const gap = { first: dayNumber(year, 1, 1), last: dayNumber(year, 12, 31) };
      const has = points.some((point) => point.first <= gap.last && point.last >= gap.first);
      if (!has && gap.last <= end) gaps.push(gap);
      continue;
    }
    for (let month = 1; month <= 12; month += 1) {
      const gap = { first: dayNumber(year, month, 1), last: dayNumber(year, month + 1, 0) };
      if (!taken.has(gap.first) && gap.last <= end) gaps.push(gap);
    }
  }
  return gaps;
}
