import { untranslated } from '../../ledger/translation/Translation';
import { en } from '../../text/en/index';
import type { Language } from './Language';

/** The language of the data, part of the first script: it stands wherever another is missing. */
export const english: Language = { text: en, data: untranslated };
