import { unitFactor, units } from '../../measureKinds';
import type { CheckRule } from '../CheckInput';
import { claimProblem, doubtful } from '../problems';
import { amount, counts } from './subject';

/** area-district: land stated for districts is not more than their reported area. */
export const areaDistrict: CheckRule = ({ ledger }) => {
  const areas = new Map(ledger.places.map((place) => [place.id, place.areaKm2]));
  return ledger.claims.flatMap((claim) => {
    const { quantity } = claim;
    if (units[quantity.unit].of !== 'land' || !counts(claim)) return [];
    const known = claim.places.map((id) => areas.get(id) ?? null);
    if (known.includes(null)) return [];
    const total = known.reduce<number>((sum, area) => sum + (area ?? 0), 0);
    const hectares = total * unitFactor('km2', 'ha');
    if (amount(quantity) <= hectares) return [];
    return [
      doubtful(
        claimProblem('area-district', claim, 'value', {
          message: `${quantity.value} ${quantity.unit} is more than the reported area of ${claim.places.join(', ')}, ${hectares} ha.`,
          hint: 'Look for a wrong digit, a wrong unit or a missing district.',
        }),
        claim.note !== null,
      ),
    ];
  });
};
