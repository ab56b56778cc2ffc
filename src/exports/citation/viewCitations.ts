import { figureUnits } from '../../figures/figureUnits';
import type { FigureSet } from '../../figures/types';
import type { Claim } from '../../ledger/types';
import { atlasCitation } from './atlasCitation';
import type { Citation } from './Citation';
import type { CitedIn } from './CitedIn';
import { claimsCitations } from './claimsCitations';

/**
 * E3: a view is cited by the documents of its figures, each once, those with most figures first, and
 * then by the atlas that compiled them. The claims that disagree are figures of the view too (S4).
 * @param title what the view shows
 */
export function viewCitations(
  set: FigureSet,
  title: string,
  cited: CitedIn,
): readonly Citation[] {
  return [...claimsCitations(shownClaims(set), cited), atlasCitation(title, cited)];
}

/** In the order of the places; for the whole area where no district has a figure. */
function shownClaims(set: FigureSet): ReadonlySet<Claim> {
  const drawn = new Set<Claim>();
  for (const { claim, dispute } of figureUnits(set)) {
    if (claim !== null) drawn.add(claim);
    for (const rival of dispute?.claims ?? []) drawn.add(rival);
  }
  return drawn.size > 0 ? drawn : new Set(set.wholeArea);
}
