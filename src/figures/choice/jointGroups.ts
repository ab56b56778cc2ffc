import type { PlaceId } from '../../ledger/types';
import type { PeriodClaims } from '../../periods/periodClaims';
import type { JointGroup } from '../types';
import type { Preference } from './preference';

/** Which places have a single figure. */
type Has = Pick<PeriodClaims['singles'], 'has'>;

/**
 * S12: the joint claims that are drawn. A joint claim is drawn when at least one of its members has
 * no single figure; of groups that share a member the first by C3 takes its members, and the
 * others stand in popup and table.
 * @param exists P7: whether the map draws a place in this period.
 */
export function jointGroups(
  claims: Pick<PeriodClaims, 'joints'> & { readonly singles: Has },
  exists: (place: PlaceId) => boolean,
  order: Preference,
): readonly JointGroup[] {
  const isCarrier = (place: PlaceId) => !claims.singles.has(place) && exists(place);
  const taken = new Set<PlaceId>();
  const groups: JointGroup[] = [];
  for (const claim of order.sort(
    claims.joints.filter((joint) => joint.places.some(isCarrier)),
  )) {
    const members = claim.places.filter(exists);
    if (members.some((place) => taken.has(place))) continue;
    const carriers = members.filter(isCarrier);
    for (const place of members) taken.add(place);
    groups.push({ claim, members, carriers });
  }
  return groups;
}
