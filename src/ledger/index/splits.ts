import type { Claim, ClaimId, Link } from '../types';
import { groupBy } from './groupBy';
import type { Split } from './LedgerIndex';

/** The name of a split: the note of its links up to the first `.` or `;` (SCHEMA, links.csv). */
export function splitName(note: string | null): string {
  return (note ?? '').split(/[.;]/, 1)[0]?.trim() ?? '';
}

/** Every split that the ledger calls complete, in the order of its first link. */
export function splits(
  links: readonly Link[],
  claimById: ReadonlyMap<ClaimId, Claim>,
): readonly Split[] {
  const complete = links.filter(
    (link) => link.relation === 'part-of' && link.complete === true,
  );
  const found: Split[] = [];
  for (const members of groupBy(
    complete,
    (link) => `${link.to}\n${splitName(link.note)}`,
  ).values()) {
    const whole = claimById.get(members[0]?.to ?? '');
    if (whole === undefined) continue;
    const parts = members.flatMap((link) => claimById.get(link.from) ?? []);
    found.push({ whole, name: splitName(members[0]?.note ?? null), parts });
  }
  return found;
}
