import { untranslated, type Translation } from '../../../ledger/translation/Translation';
import type { Text } from '../../../text/Text';
import { en } from '../../../text/en/index';

/** A language as the page speaks it: its own words, and what the data say in it. */
export interface Language {
  readonly text: Text;
  readonly data: Translation;
}

/** The language of the data, part of the first script: it stands wherever another is missing. */
export const english: Language = { text: en, data: untranslated };
