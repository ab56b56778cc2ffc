import type { Claim } from '../../types';

/** What a claim counts, and where: the same for claims that may be compared at all. */
export const subjectOf = (claim: Claim): string =>
  JSON.stringify([claim.metric, claim.group, claim.places.toSorted(), claim.coverage]);

/** The period of a claim in words: `2022-08 to 2022-10`, `up to 2022-10`, `as of 2022-10`. */
export function periodOf({ period, start, end }: Claim): string {
  if (start !== null) return `${start.text} to ${end.text}`;
  return period === 'as-of' ? `as of ${end.text}` : `up to ${end.text}`;
}

/** Claims that are compared with others: a rejected one is kept, but says nothing. */
export const counts = (claim: Claim): boolean => claim.status !== 'rejected';
