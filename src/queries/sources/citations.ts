import type { FigureSet } from '../../figures/types';
import type { LedgerIndex } from '../../ledger/index/LedgerIndex';
import type { Claim, Source, SourceId } from '../../ledger/types';
import type { FigureRow } from '../tableRows';

/** The documents behind a list of claims, numbered as references are. */
export interface Citations {
  /** In order of first mention: the first has the number 1. */
  readonly sources: readonly Source[];
  /** Numbers of the documents that a claim is known from: its own, then those that repeat it (C6). */
  readonly numbersOf: (claim: Claim) => readonly number[];
}

/** Numbers the documents of claims and of their witnesses, in the order of the claims. */
export function citationsOf(claims: readonly Claim[], index: LedgerIndex): Citations {
  const numbers = new Map<SourceId, number>();
  const sources: Source[] = [];
  const documents = (claim: Claim) => [claim, ...(index.witnessesOf.get(claim.id) ?? [])];
  for (const { source: id } of claims.flatMap(documents)) {
    const source = index.sourceById.get(id);
    if (source === undefined || numbers.has(id)) continue;
    sources.push(source);
    numbers.set(id, sources.length);
  }
  return {
    sources,
    numbersOf: (claim) => [
      ...new Set(documents(claim).flatMap(({ source }) => numbers.get(source) ?? [])),
    ],
  };
}

/**
 * The claims that a view shows, each once, as the table names them: drawn, in dispute with a drawn
 * one, then stated for the whole area.
 */
export function shownClaims(
  rows: readonly FigureRow[],
  { wholeArea }: Pick<FigureSet, 'wholeArea'>,
): readonly Claim[] {
  const inRows = rows.flatMap(({ figures: [figure] }) =>
    figure.claim === null ? [] : [figure.claim, ...(figure.dispute?.claims ?? [])],
  );
  return [...new Set([...inRows, ...wholeArea])];
}
