import type { ClaimId, PlaceId } from '../../ledger/types';
import type { ChosenPeriod } from '../View';
import type { LinkContext } from './LinkContext';
import type { Shown } from './LinkNotice';
import { renamed, type Reading, type Text } from './partReaders';

/**
 * The district whose popup is open.
 * @param carded the district whose card the link opens; a card leaves no room for a popup
 */
export function readDistrict(
  text: Text,
  period: ChosenPeriod,
  carded: PlaceId | null,
  context: LinkContext,
): Reading<PlaceId | null> {
  const closed: Shown = { kind: 'district', place: carded };
  if (text === undefined) return { value: null, reason: null, shown: closed };
  const place = renamed(text, context.aliases.place, context.placeIds);
  if (carded !== null) {
    return { value: null, reason: place === carded ? null : 'card-instead', shown: closed };
  }
  if (!context.placeIds.has(place))
    return { value: null, reason: 'unknown-district', shown: closed };
  if (!context.placeExists(place, period)) {
    return { value: null, reason: 'district-not-in-period', shown: closed };
  }
  return { value: place, reason: null, shown: { kind: 'district', place } };
}

/** The district whose card is open: of any period, because a card tells of all of them. */
export function readCard(text: Text, context: LinkContext): Reading<PlaceId | null> {
  const closed: Shown = { kind: 'district', place: null };
  if (text === undefined) return { value: null, reason: null, shown: closed };
  const place = renamed(text, context.aliases.place, context.placeIds);
  return context.placeIds.has(place)
    ? { value: place, reason: null, shown: { kind: 'district', place } }
    : { value: null, reason: 'unknown-district', shown: closed };
}

/** The claim whose card is open. */
export function readClaim(text: Text, context: LinkContext): Reading<ClaimId | null> {
  const known = text !== undefined && context.claimExists(text);
  const value = known ? text : null;
  return {
    value,
    reason: known || text === undefined ? null : 'unknown-claim',
    shown: { kind: 'claim', claim: value },
  };
}
