import data from '../../../../../data/translations/ru.json' with { type: 'json' };
import { ru } from '../../../../text/ru/index';
import type { Language } from '../Language';

/** The build has checked the data (checkTranslations). */
export const language: Language = { text: ru, data };
