import type { LedgerIndex } from '../../ledger/index/LedgerIndex';
import type { Claim, Source, SourceId } from '../../ledger/types';
import { compareKeys } from '../../lib/compare';
import { addTo } from '../../lib/group';
import { remembered } from '../../lib/memo';
import type { LedgerFilter } from '../ledger/LedgerFilter';
import { askedOf } from '../ledger/askedOf';
import { wordIndex } from '../ledger/wordIndex';
import { timeOrder } from '../order';

/** A document and what was taken from it. */
export interface SourceRow {
  readonly source: Source;
  /** In time order. */
  readonly claims: readonly Claim[];
  /** C6: of these, the ones that repeat a claim of another document or place. */
  readonly repeats: number;
}

interface Prepared {
  readonly rows: readonly SourceRow[];
  readonly begins: (word: string) => Uint8Array;
}

const known = new WeakMap<LedgerIndex, Prepared>();

/**
 * The documents of the ledger that have every word of the query and are of the side, the latest
 * published first, undated ones last.
 */
export function sourceRows(
  index: LedgerIndex,
  filter: Pick<LedgerFilter, 'query' | 'side'>,
): readonly SourceRow[] {
  const prepared = remembered(known, index, () => prepare(index));
  const { rows, begins } = prepared;
  const asked = askedOf(filter.query, index.ledger.places).map((ways) =>
    ways.filter(({ place }) => place === null).map(({ words }) => words.map(begins)),
  );
  return rows.filter(
    ({ source }, i) =>
      (filter.side === null || source.side === filter.side) &&
      asked.every((ways) => ways.some((marks) => marks.every((marked) => marked[i] === 1))),
  );
}

function prepare(index: LedgerIndex): Prepared {
  const claimsOf = new Map<SourceId, Claim[]>();
  for (const claim of index.ledger.claims) addTo(claimsOf, claim.source, claim);
  const rows = index.ledger.sources.toSorted(latestFirst).map((source) => {
    const claims = (claimsOf.get(source.id) ?? []).toSorted(timeOrder);
    return {
      source,
      claims,
      repeats: claims.filter((claim) => index.originalOf.has(claim.id)).length,
    };
  });
  const texts = rows.map(({ source, claims }) => {
    const speakers = new Set(claims.map((claim) => claim.speaker));
    const { id, title, publisher, author } = source;
    return [id, title, publisher, author ?? '', ...speakers].join('; ');
  });
  return { rows, begins: wordIndex(texts).begins };
}

function latestFirst(a: Source, b: Source): number {
  return compareKeys(keysOf(a), keysOf(b));
}

function keysOf({ published, publisher, id }: Source) {
  return [-(published?.lastDay ?? -Infinity), publisher, id];
}
