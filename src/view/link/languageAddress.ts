import type { View } from '../View';
import { formatAddress } from './formatLink';
import type { LinkContext } from './LinkContext';

/** The file of the page of a language, relative to the other pages; the first language has the folder's own. */
export function languagePage(lang: string, first: string | undefined): string {
  return lang === first ? './' : `./${lang}.html`;
}

/**
 * The address of a view in a language: the page of that language, which needs no `lang` to say so.
 * The first page does, because without it it would follow the browser.
 */
export function languageAddress(lang: string, view: View, context: LinkContext): string {
  const [first] = context.langs;
  const named = lang === first ? '' : lang;
  const query = formatAddress({ ...view, lang }, { ...context, defaultLang: named });
  return languagePage(lang, first) + query;
}
