import { preference } from '../../figures/choice/preference';
import type { FigureWorld } from '../../figures/FigureWorld';
import type { DecisionRule } from '../../figures/types';
import type { Claim } from '../../ledger/types';
import { claimsIn } from '../../periods/claimsIn';
import { claimLinks } from '../claimLinks';
import { isForLedgerAlone } from '../../figures/doNoHarm';
import { drawings, type Chance } from './drawings';
import type { Treatment } from './Treatment';

/** How the display rules treat a claim, the reason to know first. */
export function treatmentOf(world: FigureWorld, claim: Claim): Treatment {
  const { index } = world;
  if (claim.status === 'rejected') return { kind: 'rejected', reason: claim.note };
  if (claim.status === 'superseded') {
    const by = claimLinks(index, claim.id).filter(
      ({ relation, outgoing }) => relation === 'supersedes' && !outgoing,
    );
    return { kind: 'superseded', by: by.map(({ other }) => other) };
  }
  const original = index.originalOf.get(claim.id);
  if (original !== undefined) return { kind: 'witness', of: original };
  if (isForLedgerAlone(index, claim)) return { kind: 'ledger-alone' };
  if (index.metricById.get(claim.metric)?.draw !== 'choropleth') return { kind: 'measure' };
  if (claim.coverage === 'part') return { kind: 'part' };
  if (claim.placeMode !== 'single' && claim.placeMode !== 'joint') {
    return { kind: 'total', mode: claim.placeMode };
  }
  const { drawings: drawn, chance } = drawings(world, claim);
  if (drawn.length > 0) return { kind: 'drawn', drawings: drawn };
  return (chance === null ? null : preferred(world, claim, chance)) ?? { kind: 'no-place' };
}

/** The claim that the map shows in its place, and the rule between the two. */
function preferred(
  { index }: FigureWorld,
  claim: Claim,
  { period, set }: Chance,
): Treatment | null {
  const shown = claim.places.flatMap((place) => set.byPlace.get(place)?.claim ?? []);
  const other = shown.find((each) => each.placeMode === claim.placeMode) ?? shown[0];
  if (other === undefined) return null;
  const order = preference(index, period, claimsIn(index, claim.metric, period));
  const rule: DecisionRule =
    other.placeMode === claim.placeMode ? order.decider(other, claim) : 'C2.single';
  return { kind: 'preferred', other, period, rule };
}
