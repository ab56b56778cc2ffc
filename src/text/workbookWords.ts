import { workbook as az } from './az/workbook';
import { workbook as en } from './en/workbook';
import { workbook as hy } from './hy/workbook';
import type { LanguageTag } from './languages';
import { workbook as ru } from './ru/workbook';

/** Words of a workbook, which comes to few readers and therefore with the program that writes it. */
export const workbooks: Readonly<Record<LanguageTag, typeof en>> = { en, az, ru, hy };

/** Its words in a language; English where there are none. */
export function workbookWords(lang: string): typeof en {
  const byTag: Readonly<Record<string, typeof en>> = workbooks;
  return byTag[lang] ?? en;
}
