import type { View } from '../View';
import { formatAddress } from './formatLink';
import type { LinkContext } from './LinkContext';

/**
 * The page of a language, relative to the other pages, named as the page is that stands at `pathname`.
 * The first language has the folder's own address; where a page was reached by the name of its file
 * it has one too, because some hosts know nothing but files. Hosts that leave out the ending send
 * an address with it on, and lose its query.
 *
 * The build writes this function into the page, so it uses nothing from outside of itself.
 * @param offered languages of the site, the first page's at the front
 */
export function languagePage(
  lang: string,
  offered: readonly string[],
  pathname: string,
): string {
  const name = pathname.slice(pathname.lastIndexOf('/') + 1);
  if (lang === offered[0]) return name.endsWith('.html') ? './index.html' : './';
  return name === 'index' || offered.includes(name) ? `./${lang}` : `./${lang}.html`;
}

/**
 * The address of a view in a language: the page of that language, which needs no `lang` to say so.
 * The first page does, because without it it would follow the browser.
 * @param pathname of the page that the link stands in
 */
export function languageAddress(
  lang: string,
  view: View,
  context: LinkContext,
  pathname: string,
): string {
  const [first] = context.langs;
  const named = lang === first ? '' : lang;
  const query = formatAddress({ ...view, lang }, { ...context, defaultLang: named });
  return languagePage(lang, context.langs, pathname) + query;
}
