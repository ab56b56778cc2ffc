import { groupBy } from '../../ledger/index/groupBy';
import type { LedgerIndex } from '../../ledger/index/LedgerIndex';
import type { Metric, Source } from '../../ledger/types';
import { foldName } from '../../places/foldName';
import { foldedStarts } from './foldedStarts';

export interface NameMatch<T> {
  readonly value: T;
  /** True: the query is the name; false: one of its words begins so. */
  readonly exact: boolean;
}

/** Finds things by a folded query. */
type Find<T> = (folded: string) => readonly NameMatch<T>[];

export interface NameIndex {
  /** By the label; then by words that the press uses. */
  readonly measures: Find<Metric>;
  readonly publishers: Find<{ readonly name: string; readonly documents: number }>;
  /** By the title. */
  readonly documents: Find<Source>;
}

const known = new WeakMap<LedgerIndex, NameIndex>();

/** The names of measures, outlets and documents, folded once for each ledger. */
export function nameIndex(index: LedgerIndex): NameIndex {
  let names = known.get(index);
  if (names === undefined) known.set(index, (names = prepare(index)));
  return names;
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
