import type { PlaceId } from '../../ledger/types';
import type { PeriodClaims } from '../../periods/PeriodClaims';
import type { JointGroup } from '../types';
import type { Preference } from './preference';

/**
 * S12: the joint claims that are drawn. A joint claim is drawn when at least one of its members has
 * no single figure; of groups that share a member the first by C3 takes its members, and the
 * others stand in popup and table.
 * @param exists P7: whether the map draws a place in this period.
 */
export function jointGroups(
  claims: PeriodClaims,
  exists: (place: PlaceId) => boolean,
  order: Preference,
): readonly JointGroup[] {
  const taken = new Set<PlaceId>();
  const groups: JointGroup[] = [];
  for (const claim of order.sort(claims.joints)) {
    const members = claim.places.filter(exists);
    const carriers = members.filter((place) => !claims.singles.has(place));
    if (carriers.length === 0 || members.some((place) => taken.has(place))) continue;
    for (const place of members) taken.add(place);
    groups.push({ claim, members, carriers });
  }
  return groups;
}
