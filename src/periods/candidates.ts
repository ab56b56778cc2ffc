import type { LedgerIndex } from '../ledger/index/LedgerIndex';
import type { Claim } from '../ledger/types';

/** Active or disputed: may be shown; superseded and rejected claims are kept, never drawn. */
export function isLive(claim: Claim): boolean {
  return claim.status === 'active' || claim.status === 'disputed';
}

/** C6: the claim repeats another and stands under it. */
export function isWitness(index: LedgerIndex, claim: Claim): boolean {
  return index.originalOf.has(claim.id);
}

/**
 * C1, but for measure and period: the claim may be drawn on a district. Drawable (P1) when its
 * measure's `draw` is `choropleth` too.
 */
export function isCandidate(index: LedgerIndex, claim: Claim): boolean {
  return (
    isLive(claim) &&
    claim.coverage === 'whole' &&
    (claim.placeMode === 'single' || claim.placeMode === 'joint') &&
    !isWitness(index, claim)
  );
}

/** P1: a candidate of a measure that may be drawn. */
export function isDrawable(index: LedgerIndex, claim: Claim): boolean {
  return index.metricById.get(claim.metric)?.draw === 'choropleth' && isCandidate(index, claim);
}

/** C2: the number stands for the area as a whole, never for one district of it. */
export function isWholeArea(index: LedgerIndex, claim: Claim): boolean {
  return (
    isLive(claim) &&
    claim.coverage === 'whole' &&
    (claim.placeMode === 'region' ||
      claim.placeMode === 'country' ||
      claim.placeMode === 'listed') &&
    !isWitness(index, claim)
  );
}

/**
 * A part of a complete set of its own measure ("by level", "by operator"). It stands beside its
 * whole and opens no period of its own.
 */
export function isPartOfSameMeasure(index: LedgerIndex, claim: Claim): boolean {
  const splits = index.splitsOfPart.get(claim.id) ?? [];
  return splits.some((split) => split.whole.metric === claim.metric);
}
