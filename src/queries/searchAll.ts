import type { FigureWorld } from '../figures/FigureWorld';
import { isForLedgerAlone } from '../figures/doNoHarm';
import type { LedgerIndex } from '../ledger/index/LedgerIndex';
import type { Claim, Metric, PlaceId, Source } from '../ledger/types';
import { groupBy } from '../lib/group';
import { remembered } from '../lib/memo';
import { findPlaces, type PlaceMatch } from '../places/findPlaces';
import { foldName } from '../places/names';
import { ledgerRows } from './ledger/ledgerRows';

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
 * @param inOrder the order of places in the reader's language
 */
export function searchAll(
  query: string,
  world: FigureWorld,
  inOrder: (a: PlaceId, b: PlaceId) => number = () => 0,
): SearchResult {
  const folded = foldName(query);
  if (folded === '') return { hits: [], claimCount: 0 };
  const { index } = world;
  const names = nameIndex(index);
  const places = findPlaces(query, world.places)
    .toSorted((a, b) => inOrder(a.place.id, b.place.id))
    .map((match): Hit => ({ kind: 'place', ...match }));
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

/** One offer of the search. `exact`: the query is this name or spelling, folded. */
export type Hit =
  | ({ readonly kind: 'place' } & PlaceMatch)
  | { readonly kind: 'measure'; readonly metric: Metric; readonly exact: boolean }
  | {
      readonly kind: 'publisher';
      readonly name: string;
      readonly documents: number;
      readonly exact: boolean;
    }
  | { readonly kind: 'source'; readonly source: Source; readonly exact: boolean }
  | { readonly kind: 'claim'; readonly claim: Claim; readonly exact: boolean };

interface NameMatch<T> {
  readonly value: T;
  /** True: the query is the name; false: one of its words begins so. */
  readonly exact: boolean;
}

/** Finds things by a folded query. */
type Find<T> = (folded: string) => readonly NameMatch<T>[];

interface NameIndex {
  /** By the label; then by words that the press uses. */
  readonly measures: Find<Metric>;
  readonly publishers: Find<{ readonly name: string; readonly documents: number }>;
  /** By the title. */
  readonly documents: Find<Source>;
}

const known = new WeakMap<LedgerIndex, NameIndex>();

/** The names of measures, outlets and documents, folded once for each ledger. */
function nameIndex(index: LedgerIndex): NameIndex {
  return remembered(known, index, () => prepare(index));
}

function prepare({ ledger: { metrics, sources } }: LedgerIndex): NameIndex {
  const byLabel = finder(metrics, (metric) => [metric.label]);
  const byPress = finder(metrics, (metric) => metric.pressWords);
  // Outlets that write themselves with other capitals are one.
  const outlets = [...groupBy(sources, (source) => foldName(source.publisher)).values()];
  const publishers = outlets.map((documents) => ({
    name: documents[0]?.publisher ?? '',
    documents: documents.length,
  }));
  return {
    measures: (folded) => {
      const labelled = byLabel(folded);
      const has = new Set(labelled.map(({ value }) => value));
      return [...labelled, ...byPress(folded).filter(({ value }) => !has.has(value))];
    },
    publishers: finder(publishers, ({ name }) => [name]),
    documents: finder(sources, (source) => [source.title]),
  };
}

function finder<T>(values: readonly T[], namesOf: (value: T) => readonly string[]): Find<T> {
  const entries = values.map((value) => {
    const names = namesOf(value);
    return { value, folded: names.map(foldName), starts: names.flatMap(foldedStarts) };
  });
  return (query) =>
    entries.flatMap(({ value, folded, starts }) =>
      starts.some((start) => start.startsWith(query))
        ? [{ value, exact: folded.includes(query) }]
        : [],
    );
}

/** A name folded from each of its words on: `Mines found` gives `minesfound` and `found`. */
function foldedStarts(name: string): readonly string[] {
  const words = name.split(/[^\p{L}\p{N}]+/u).filter((word) => word !== '');
  return words
    .map((_, i) => foldName(words.slice(i).join(' ')))
    .filter((start) => start !== '');
}
