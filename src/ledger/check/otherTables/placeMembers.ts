import { fileOf } from '../../tables';
import type { Place } from '../../types';
import type { CheckRule } from '../CheckInput';

function breachOf(place: Place, places: ReadonlyMap<string, Place>): string | null {
  const canHave = place.kind === 'economic-region' || place.kind === 'territory';
  if (!canHave && place.members.length > 0)
    return `A place of the kind ${place.kind} has no members.`;
  if (place.kind === 'economic-region' && place.members.length === 0) {
    return 'An economic region needs its members.';
  }
  const wrong = place.members
    .map((id) => places.get(id))
    .find(
      (member) => member !== undefined && member.kind !== 'district' && member.kind !== 'city',
    );
  return wrong === undefined
    ? null
    : `The member ${wrong.id} is of the kind ${wrong.kind}; members are districts or cities.`;
}

/** place-members: regions have districts and cities as members, other places none. */
export const placeMembers: CheckRule = ({ ledger, lineOf }) => {
  const places = new Map(ledger.places.map((place) => [place.id, place]));
  return ledger.places.flatMap((place) => {
    const message = breachOf(place, places);
    if (message === null) return [];
    return [
      {
        rule: 'place-members',
        severity: 'error',
        file: fileOf('places'),
        line: lineOf(place),
        column: 'members',
        message,
        hint: 'List the district ids separated by ";" for a region, and leave the cell empty otherwise.',
      },
    ];
  });
};
