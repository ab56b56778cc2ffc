import type { CheckRule } from '../CheckInput';
import { claimProblem } from '../claimProblem';
import { doubtful } from '../doubtful';
import { amount } from './amount';
import { counts } from './subject';

const HECTARES_PER_KM2 = 100;

/** area-district: land stated for districts is not more than their reported area. */
export const areaDistrict: CheckRule = ({ ledger }) => {
  const areas = new Map(ledger.places.map((place) => [place.id, place.areaKm2]));
  return ledger.claims.flatMap((claim) => {
    const { quantity } = claim;
    if ((quantity.unit !== 'ha' && quantity.unit !== 'km2') || !counts(claim)) return [];
    const known = claim.places.map((id) => areas.get(id) ?? null);
    if (known.includes(null)) return [];
    const total = known.reduce<number>((sum, area) => sum + (area ?? 0), 0);
    if (amount(quantity) <= total * HECTARES_PER_KM2) return [];
    return [
      doubtful(
        claimProblem('area-district', claim, 'value', {
          message: `${quantity.value} ${quantity.unit} is more than the reported area of ${claim.places.join(', ')}, ${total * HECTARES_PER_KM2} ha.`,
          hint: 'Look for a wrong digit, a wrong unit or a missing district.',
        }),
        claim.note !== null,
      ),
    ];
  });
};
