import type {
  Claim,
  ClaimId,
  Ledger,
  Metric,
  MetricId,
  Place,
  PlaceId,
  Source,
  SourceId,
} from '../types';

/** A whole that its parts make up completely, one split of it (links `part-of` … complete). */
export interface Split {
  readonly whole: Claim;
  /** Name of the split: the links' note up to its first `.` or `;`. */
  readonly name: string;
  readonly parts: readonly Claim[];
}

/** The ledger with its links resolved. Built once; everything after asks it, nothing scans the claims. */
export interface LedgerIndex {
  readonly ledger: Ledger;
  readonly claimById: ReadonlyMap<ClaimId, Claim>;
  readonly sourceById: ReadonlyMap<SourceId, Source>;
  readonly placeById: ReadonlyMap<PlaceId, Place>;
  readonly metricById: ReadonlyMap<MetricId, Metric>;
  /** Every claim of a measure, witnesses and rejected ones included, in file order. */
  readonly claimsByMetric: ReadonlyMap<MetricId, readonly Claim[]>;
  /** Claim → the original it repeats (C6); claims that are no witness are absent. */
  readonly originalOf: ReadonlyMap<ClaimId, Claim>;
  /** Original → its witnesses, earliest publication first (C6). */
  readonly witnessesOf: ReadonlyMap<ClaimId, readonly Claim[]>;
  /** Claim → claims that a `disagrees-with` link joins to it, either way. */
  readonly disagreesWith: ReadonlyMap<ClaimId, ReadonlySet<ClaimId>>;
  /** Part → the complete splits it belongs to. */
  readonly splitsOfPart: ReadonlyMap<ClaimId, readonly Split[]>;
  /** Whole → its complete splits. */
  readonly splitsOfWhole: ReadonlyMap<ClaimId, readonly Split[]>;
}
