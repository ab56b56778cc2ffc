import type { LedgerIndex } from '../../ledger/index/LedgerIndex';
import type { Claim, ClaimId } from '../../ledger/types';
import type { Words } from '../../text/Words';
import { csvText } from '../csv/csvText';
import type { ClaimRow } from './HxlColumn';
import { ledgerColumns } from './ledgerColumns';
import { placeColumns } from './placeColumns';
import { sourceColumns } from './sourceColumns';
import { valueColumns } from './valueColumns';

const columns = [...valueColumns, ...placeColumns, ...sourceColumns, ...ledgerColumns];

/**
 * E1: claims as CSV for humanitarian exchange: a row of names, a row of hashtags (HXL 1.1), then one
 * row a claim. A joint claim is one row.
 * @param linkTo address of a claim in the atlas; null leaves the column empty
 */
export function claimsHxl(
  claims: readonly Claim[],
  index: LedgerIndex,
  words: Words,
  linkTo: ((claim: ClaimId) => string) | null,
): string {
  const rows = claims.map((claim): ClaimRow => ({
    claim,
    metric: index.metricById.get(claim.metric),
    source: index.sourceById.get(claim.source),
    index,
    words,
    linkTo,
  }));
  return csvText([
    columns.map(({ name }) => name),
    columns.map(({ tag }) => tag),
    ...rows.map((row) => columns.map(({ cell }) => cell(row))),
  ]);
}
