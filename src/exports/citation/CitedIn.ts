import type { LedgerIndex } from '../../ledger/index/LedgerIndex';
import type { SiteTexts } from '../../ledger/siteIn';
import type { Text } from '../../text/Text';
import type { LinkTo } from '../ShownView';
import type { Licence } from '../Licence';

/** The compilation that a document is cited from. */
export interface CitedIn {
  readonly index: LedgerIndex;
  readonly text: Text;
  readonly site: SiteTexts;
  readonly licence: Licence;
  readonly linkTo: LinkTo;
}
