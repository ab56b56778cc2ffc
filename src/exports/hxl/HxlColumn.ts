import type { LedgerIndex } from '../../ledger/index/LedgerIndex';
import type { Claim, ClaimId, Metric, Source } from '../../ledger/types';
import type { Words } from '../../text/Words';
import type { Cell } from '../csv/csvText';

/** A claim with the rows of the ledger that it refers to. */
export interface ClaimRow {
  readonly claim: Claim;
  readonly metric: Metric | undefined;
  readonly source: Source | undefined;
  readonly index: LedgerIndex;
  readonly words: Words;
  /** Address of the claim in the atlas; null where the atlas does not know its own address. */
  readonly linkTo: ((claim: ClaimId) => string) | null;
}

/** One column of an HXL table: its name for people, its tag for programs, its cells. */
export interface HxlColumn {
  readonly name: string;
  /** HXL 1.1 hashtag with attributes. */
  readonly tag: string;
  readonly cell: (row: ClaimRow) => Cell;
}
