import type { Claim, PartialDate } from '../../ledger/types';

/** True when two claims name the same places, in any order. */
export function samePlaces(a: Claim, b: Claim): boolean {
  return a.places.length === b.places.length && a.places.every((id) => b.places.includes(id));
}

/** C4: one scope, or one of them does not state it. */
export function compatibleScope(a: Claim, b: Claim): boolean {
  const open = (claim: Claim) => claim.scope === null || claim.scope === 'not-stated';
  return open(a) || open(b) || a.scope === b.scope;
}

/** P2's week at either end of a period. */
const WEEK = 7;

/**
 * C4: do two claims speak of one span of time?
 *
 * A reduced date means two things. As the date of a state or of a running total it is imprecise:
 * June 2023 and 7 June 2023 may be the same day, so they are compared at the coarser precision. As
 * the end of a period *during* which something happened it is the whole month or year: the year
 * 2023 and 1 January to 1 September 2023 are two spans, though both ends "are in 2023". There the
 * finer date must lie in the first or last week of the coarser, as in P2.
 */
export function sameSpan(a: Claim, b: Claim): boolean {
  if (a.period !== b.period) return false;
  if (a.period !== 'during') {
    return atCoarser(a.end, b.end) && (!a.start || !b.start || atCoarser(a.start, b.start));
  }
  if (a.start === null || b.start === null) return a.start === b.start && sameEnd(a.end, b.end);
  return sameStart(a.start, b.start) && sameEnd(a.end, b.end);
}

function atCoarser(a: PartialDate, b: PartialDate): boolean {
  const length = Math.min(a.text.length, b.text.length);
  return a.text.slice(0, length) === b.text.slice(0, length);
}

function sameStart(a: PartialDate, b: PartialDate): boolean {
  if (a.precision === b.precision) return a.text === b.text;
  return atCoarser(a, b) && Math.abs(a.firstDay - b.firstDay) < WEEK;
}

function sameEnd(a: PartialDate, b: PartialDate): boolean {
  if (a.precision === b.precision) return a.text === b.text;
  return atCoarser(a, b) && Math.abs(a.lastDay - b.lastDay) < WEEK;
}
