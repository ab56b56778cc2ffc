import type { FigureWorld } from '../../figures/FigureWorld';
import type { Claim } from '../../ledger/types';
import { findPlaces } from '../../places/findPlaces';
import { foldName } from '../../places/foldName';
import { isForLedgerAlone } from '../../figures/doNoHarm';
import { ledgerRows } from '../ledger/ledgerRows';
import type { Hit } from './Hit';
import { nameIndex, type NameMatch } from './nameIndex';

export interface SearchResult {
  /** Exact ones first, then places, measures, outlets, documents, claims; few of each. */
  readonly hits: readonly Hit[];
  /** Claims of the ledger that have all the words, offered or not. */
  readonly claimCount: number;
}

/** As many offers of each kind as can stand below each other. */
const MOST = { place: 6, measure: 3, publisher: 2, source: 2, claim: 3 } as const;

/**
 * Districts, measures, outlets, documents and claims by any spelling or language that the ledger
 * has. Names match by equality or by the beginning of one of their words, claims by their words;
 * never by edit distance. A query that folds to nothing finds nothing.
 */
export function searchAll(query: string, world: FigureWorld): SearchResult {
  const folded = foldName(query);
  if (folded === '') return { hits: [], claimCount: 0 };
  const { index } = world;
  const names = nameIndex(index);
  const places = findPlaces(query, world.places).map((match): Hit => ({
    kind: 'place',
    ...match,
  }));
  const measures = names
    .measures(folded)
    .map(({ value, exact }): Hit => ({ kind: 'measure', metric: value, exact }));
  const claims = ledgerRows(index, { query, side: null, sort: null, picks: {} });
  const byName = places.length + measures.length > 0;
  const hits = [
    ...first(places, MOST.place),
    ...first(measures, MOST.measure),
    ...first(names.publishers(folded).map(publisherHit), MOST.publisher),
    ...first(
      names.documents(folded).map(({ value, exact }): Hit => ({
        kind: 'source',
        source: value,
        exact,
      })),
      MOST.source,
    ),
    // Where a name is found its claims are too many to choose from: the ledger has them all.
    ...first(claims.flatMap(claimHit(world, query, byName)), MOST.claim),
  ];
  return { hits: exactFirst(hits), claimCount: claims.length };
}

function publisherHit({ value, exact }: NameMatch<{ name: string; documents: number }>): Hit {
  return { kind: 'publisher', ...value, exact };
}

function claimHit({ index }: FigureWorld, query: string, byName: boolean) {
  const id = query.trim();
  return (claim: Claim): Hit[] => {
    const exact = claim.id === id;
    if (isForLedgerAlone(index, claim) || (byName && !exact)) return [];
    return [{ kind: 'claim', claim, exact }];
  };
}

function first(hits: readonly Hit[], most: number): readonly Hit[] {
  return exactFirst(hits).slice(0, most);
}

function exactFirst(hits: readonly Hit[]): readonly Hit[] {
  return [...hits.filter((hit) => hit.exact), ...hits.filter((hit) => !hit.exact)];
}
