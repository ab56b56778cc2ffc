import type { Claim } from '../ledger/types';
import { claimDays } from '../periods/claimSpan';
import { calendarMonth } from './calendarMonth';
import { kindOf } from './kindOf';

/** P2's week at either end of a period. */
const SLACK = 7;

/**
 * P2: true when the claim runs from the first week of its month to the last; a part of a year never
 * covers; other kinds speak for the whole of what they are counted to.
 */
export function coversItsKind(claim: Claim): boolean {
  const kind = kindOf(claim);
  if (kind === 'part-year') return false;
  if (kind !== 'month') return true;
  const days = claimDays(claim);
  const month = calendarMonth(days);
  return days.first < month.first + SLACK && days.last > month.last - SLACK;
}
