import type { LedgerIndex } from '../../ledger/index/LedgerIndex';
import type { SiteTexts } from '../../ledger/siteIn';
import type { FullText } from '../../text/Text';
import type { LinkTo } from '../ShownView';
import type { Licence } from '../Licence';

/** The compilation that a document is cited from. */
export interface CitedIn {
  readonly index: LedgerIndex;
  readonly text: FullText;
  readonly site: SiteTexts;
  readonly licence: Licence;
  readonly linkTo: LinkTo;
}
