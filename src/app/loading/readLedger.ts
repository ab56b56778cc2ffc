import type { LedgerFiles } from '../../ledger/LedgerFiles';
import { indexLedger } from '../../ledger/index/indexLedger';
import type { LedgerIndex } from '../../ledger/index/LedgerIndex';
import { parseLedger } from '../../ledger/parse/parseLedger';
import { fileOf, TABLES, type TableName } from '../../ledger/tables';
import type { Ledger } from '../../ledger/types';
import type { Failure } from './Failure';

/** Rules that a download which broke off offends against. */
const BROKEN_OFF: ReadonlySet<string> = new Set(['file-end', 'row-shape', 'row-quotes']);

/**
 * Tables that others refer to and whose rows are not all there: a download that broke off exactly
 * between two rows looks whole by itself.
 */
function tablesWithGaps({ ledger, claimById, sourceById, placeById, metricById }: LedgerIndex) {
  const gaps = new Set<TableName>();
  for (const claim of ledger.claims) {
    if (!sourceById.has(claim.source)) gaps.add('sources');
    if (!metricById.has(claim.metric)) gaps.add('metrics');
    if (claim.places.some((place) => !placeById.has(place))) gaps.add('places');
  }
  for (const link of ledger.links) {
    if (!claimById.has(link.from) || !claimById.has(link.to)) gaps.add('claims');
  }
  return gaps;
}

/**
 * The ledger whole, or the tables that did not arrive whole. The published tables have passed the
 * check, so whatever is wrong with them here went wrong on the way.
 */
export function readLedger(
  files: LedgerFiles,
):
  | { readonly ok: true; readonly ledger: Ledger; readonly index: LedgerIndex }
  | { readonly ok: false; readonly failures: readonly Failure[] } {
  const { ledger, problems } = parseLedger(files);
  const errors = problems.filter((problem) => problem.severity === 'error');
  const failures: Failure[] = TABLES.flatMap((file) => {
    const own = errors.filter((problem) => problem.file === fileOf(file));
    if (own.length === 0) return [];
    const truncated = own.some((problem) => BROKEN_OFF.has(problem.rule));
    return { file, reason: { kind: truncated ? 'truncated' : 'unreadable' } };
  });
  if (failures.length > 0) return { ok: false, failures };
  const index = indexLedger(ledger);
  const gaps = [...tablesWithGaps(index)];
  if (gaps.length > 0) {
    return {
      ok: false,
      failures: gaps.map((file) => ({ file, reason: { kind: 'truncated' } })),
    };
  }
  return { ok: true, ledger, index };
}
