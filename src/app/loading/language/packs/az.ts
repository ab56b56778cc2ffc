import data from '../../../../../data/translations/az.json' with { type: 'json' };
import { parseTranslation } from '../../../../ledger/translation/parseTranslation';
import { az } from '../../../../text/az/index';
import type { Language } from '../Language';

export const language: Language = { text: az, data: parseTranslation(data) };
