import data from '../../../../../data/translations/ru.json' with { type: 'json' };
import { parseTranslation } from '../../../../ledger/translation/parseTranslation';
import { ru } from '../../../../text/ru/index';
import type { Language } from '../Language';

export const language: Language = { text: ru, data: parseTranslation(data) };
