import type { LedgerIndex } from '../../ledger/index/LedgerIndex';
import type { Claim, ClaimId } from '../../ledger/types';
import type { Words } from '../../text/Words';
import { csvText, type Cell } from '../csv/csvText';
import type { ClaimRow } from './HxlColumn';
import { ledgerColumns } from './ledgerColumns';
import { placeColumns } from './placeColumns';
import { sourceColumns } from './sourceColumns';
import { valueColumns } from './valueColumns';

const columns = [...valueColumns, ...placeColumns, ...sourceColumns, ...ledgerColumns];

/** A table of claims: a row of names, a row of hashtags (HXL 1.1), then one row a claim. */
export interface ClaimsTable {
  readonly names: readonly string[];
  readonly tags: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
}

/**
 * E1: claims for humanitarian exchange. A joint claim is one row.
 * @param linkTo address of a claim in the atlas; null leaves the column empty
 */
export function claimsTable(
  claims: readonly Claim[],
  index: LedgerIndex,
  words: Words,
  linkTo: ((claim: ClaimId) => string) | null,
): ClaimsTable {
  const rows = claims.map((claim): ClaimRow => ({
    claim,
    metric: index.metricById.get(claim.metric),
    source: index.sourceById.get(claim.source),
    index,
    words,
    linkTo,
  }));
  return {
    names: columns.map(({ name }) => name),
    tags: columns.map(({ tag }) => tag),
    rows: rows.map((row) => columns.map(({ cell }) => cell(row))),
  };
}

/** The same as CSV. */
export function claimsHxl(...from: Parameters<typeof claimsTable>): string {
  const { names, tags, rows } = claimsTable(...from);
  return csvText([names, tags, ...rows]);
}
