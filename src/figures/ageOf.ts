import { measureKinds } from '../ledger/measureKinds';
import type { Claim, Metric } from '../ledger/types';
import { addMonths, monthsBetween } from '../lib/days';
import type { ChosenPeriod } from '../periods/Period';
import { isDated } from './choice/preference';

/** P4: older than this is said; older than twice this gets the S3 dots. Months. */
const SAID_AFTER = 12;
const AGED_AFTER = 24;

export interface Age {
  /** Whole months between the figure's last day and the date; null where age says nothing. */
  readonly months: number | null;
  readonly aged: boolean;
}

const AGELESS: Age = { months: null, aged: false };

/**
 * P4: age of a figure *up to* or *on* a date. A closed period never goes stale (P5), and the
 * records of a hand-over do not age.
 */
export function ageOf(
  claim: Claim,
  metric: Metric,
  period: ChosenPeriod,
  lastDay: number,
): Age {
  if (!isDated(period) || !measureKinds[metric.kind].ages) return AGELESS;
  const older = (months: number) => addMonths(claim.end.lastDay, months) < lastDay;
  if (!older(SAID_AFTER)) return AGELESS;
  return { months: monthsBetween(claim.end.lastDay, lastDay), aged: older(AGED_AFTER) };
}
