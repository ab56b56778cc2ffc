import { enumerations } from '../../ledger/enumerations';
import type { LedgerIndex } from '../../ledger/index/LedgerIndex';
import type { Claim, Side, Source } from '../../ledger/types';

export interface OriginCount {
  readonly documents: number;
  readonly claims: number;
  /** C6: claims that repeat no other; a statement counts once, however often it is repeated. */
  readonly statements: number;
}

/** Whom the figures of a ledger come from, and how well their documents are known. */
export interface OriginCounts {
  readonly all: OriginCount;
  readonly bySide: ReadonlyMap<Side, OriginCount>;
  /** By kind of publisher, most claims first. */
  readonly byKind: ReadonlyMap<string, OriginCount>;
  /** Documents whose date is inferred, unknown, or whose address is not known. */
  readonly inferred: number;
  readonly undated: number;
  readonly withoutAddress: number;
}

/** Counts documents, claims and independent statements. */
export function originCounts(index: LedgerIndex): OriginCounts {
  const { sources, claims } = index.ledger;
  const count = (of: (source: Source) => boolean): OriginCount => {
    const known = (claim: Claim) => {
      const source = index.sourceById.get(claim.source);
      return source !== undefined && of(source);
    };
    const found = claims.filter(known);
    return {
      documents: sources.filter(of).length,
      claims: found.length,
      statements: found.filter((claim) => !index.originalOf.has(claim.id)).length,
    };
  };
  const kinds = enumerations.publisherKind
    .map((kind) => [kind, count((source) => source.publisherKind === kind)] as const)
    .filter(([, { documents }]) => documents > 0)
    .toSorted(([, a], [, b]) => b.claims - a.claims);
  return {
    all: count(() => true),
    bySide: new Map(
      enumerations.side.map((side) => [side, count((source) => source.side === side)]),
    ),
    byKind: new Map(kinds),
    inferred: sources.filter((source) => source.publishedBasis === 'inferred').length,
    undated: sources.filter((source) => source.published === null).length,
    withoutAddress: sources.filter((source) => source.url === null).length,
  };
}
