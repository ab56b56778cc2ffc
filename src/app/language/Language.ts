import type { Translation } from '../../ledger/translation/Translation';
import type { Text } from '../../text/Text';

/** A language as the page speaks it: its own words, and what the data say in it. */
export interface Language {
  readonly text: Text;
  readonly data: Translation;
}
