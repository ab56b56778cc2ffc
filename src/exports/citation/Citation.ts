import type { LedgerIndex } from '../../ledger/index/LedgerIndex';
import type { SiteTexts } from '../../ledger/site';
import type { PartialDate } from '../../ledger/types';
import type { FullText } from '../../text/Text';
import type { LinkTo, Licence } from '../ShownView';

/** What kind of document is cited. */
export type CitedKind = 'news' | 'report' | 'dataset';

/** Who stated the figure that a document is cited for, and what, in the words of the ledger. */
interface CitedStatement {
  readonly speaker: string;
  readonly says: string;
}

/** Who wrote a document: a person by both names, a body by its name alone. */
export interface Author {
  readonly name: string;
  readonly given?: string;
  readonly family?: string;
}

/** E3: one document to cite, before it is written in the form of a reference manager. */
export interface Citation {
  /** Unique in a list; letters, digits and hyphens. */
  readonly key: string;
  readonly kind: CitedKind;
  /** The author where one is named, else the publisher: never the one who compiled. */
  readonly author: string;
  /** The same as reference managers know one. */
  readonly authors: readonly Author[];
  readonly title: string;
  /** Paper, agency or site in which it was published. */
  readonly container: string;
  readonly published: PartialDate | null;
  /** True: the date is not printed in the document; it was worked out. */
  readonly inferred: boolean;
  readonly url: string | null;
  /** BCP 47. */
  readonly language: string;
  /** Version of the data, of the collection itself; null for a document. */
  readonly version: string | null;
  readonly statements: readonly CitedStatement[];
  /** Who compiled it, in which version of the data, and where: plain sentences. */
  readonly notes: readonly string[];
  /** Name of the collection in which the document was found; null for that collection itself. */
  readonly database: string | null;
}

/** The compilation that a document is cited from. */
export interface CitedIn {
  readonly index: LedgerIndex;
  readonly text: FullText;
  readonly site: SiteTexts;
  readonly licence: Licence;
  readonly linkTo: LinkTo;
}
