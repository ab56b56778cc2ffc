import type { FigureWorld } from '../../figures/FigureWorld';
import { addQuantities } from '../../figures/arithmetic/sums';
import { valueIn } from '../../figures/inUnit';
import type { Split } from '../../ledger/index/LedgerIndex';
import type { Claim, ClaimId, Metric, Quantity, Source } from '../../ledger/types';
import { claimLinks, type ClaimLink } from '../relations';
import { treatmentOf, type Treatment } from './treatmentOf';

/** A split of a whole, and what its parts come to when they are added up here (A4). */
export interface CardSplit extends Split {
  /** Null where the parts cannot be added. */
  readonly sum: Quantity | null;
}

/** All that there is to know of one claim. */
export interface ClaimCardModel {
  readonly claim: Claim;
  readonly metric: Metric;
  readonly source: Source;
  readonly treatment: Treatment;
  /** Both ways, but for the parts that a split has already. */
  readonly links: readonly ClaimLink[];
  /** The complete sets that this claim is the whole of. */
  readonly splits: readonly CardSplit[];
  /** The complete sets that it is a part of. */
  readonly partOf: readonly CardSplit[];
}

/** Null where the ledger has no such claim. */
export function claimCard(world: FigureWorld, id: ClaimId): ClaimCardModel | null {
  const { index } = world;
  const claim = index.claimById.get(id);
  const metric = claim === undefined ? undefined : index.metricById.get(claim.metric);
  const source = claim === undefined ? undefined : index.sourceById.get(claim.source);
  if (claim === undefined || metric === undefined || source === undefined) return null;
  return {
    claim,
    metric,
    source,
    treatment: treatmentOf(world, claim),
    links: claimLinks(index, id).filter(
      ({ relation, complete }) => relation !== 'part-of' || complete !== true,
    ),
    splits: (index.splitsOfWhole.get(id) ?? []).map(withSum),
    partOf: (index.splitsOfPart.get(id) ?? []).map(withSum),
  };
}

function withSum(split: Split): CardSplit {
  const sum = addQuantities(split.parts.map((part) => part.quantity));
  return { ...split, sum: typeof sum === 'string' ? null : sum };
}

/** What tells the parts of a split apart; `says` where no one column does. */
export type PartName = 'places' | 'metric' | 'scope' | 'group' | 'period' | 'says';

/** The column in which every part of a split differs from every other. */
export function partName(parts: readonly Claim[]): PartName {
  const columns: readonly (readonly [PartName, (claim: Claim) => string])[] = [
    ['places', (claim) => claim.places.join(';')],
    ['metric', (claim) => claim.metric],
    ['scope', (claim) => claim.scope ?? ''],
    ['group', (claim) => claim.group ?? ''],
    ['period', (claim) => `${claim.start?.text ?? ''}/${claim.end.text}`],
  ];
  const found = columns.find(([, of]) => new Set(parts.map(of)).size === parts.length);
  return found?.[0] ?? 'says';
}

/** A number to put quantities of a list in order by: areas in one unit, all else as stated. */
export function comparable(quantity: Quantity): number {
  return quantity.unit === 'km2' ? valueIn(quantity, 'ha') : quantity.value;
}
