import data from '../../../../../data/translations/az.json' with { type: 'json' };
import { az } from '../../../../text/az/index';
import type { Language } from '../Language';

/** The build has checked the data (checkTranslations). */
export const language: Language = { text: az, data };
