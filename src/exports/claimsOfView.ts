import type { FigureSet } from '../figures/types';
import type { Claim } from '../ledger/types';

/**
 * Every claim that a view rests on, each once, by id: drawn, disagreeing, not chosen, repeating,
 * naming a district in a wider figure, and for the whole area.
 */
export function claimsOfView(
  set: Pick<FigureSet, 'figures' | 'groups' | 'wholeArea'>,
): readonly Claim[] {
  const claims = new Set<Claim>([
    ...set.wholeArea,
    ...set.groups.map((group) => group.claim),
    ...set.figures.flatMap(({ claim, witnesses, others, namedIn, dispute }) => [
      ...(claim === null ? [] : [claim]),
      ...witnesses,
      ...others,
      ...namedIn,
      ...(dispute?.claims ?? []),
    ]),
  ]);
  return [...claims].toSorted((a, b) => (a.id < b.id ? -1 : 1));
}
