import data from '../../../../../data/translations/hy.json' with { type: 'json' };
import { hy } from '../../../../text/hy/index';
import type { Language } from '../Language';

/** The build has checked the data (checkTranslations). */
export const language: Language = { text: hy, data };
