import data from '../../../../../data/translations/hy.json' with { type: 'json' };
import { parseTranslation } from '../../../../ledger/translation/parseTranslation';
import { hy } from '../../../../text/hy/index';
import type { Language } from '../Language';

export const language: Language = { text: hy, data: parseTranslation(data) };
