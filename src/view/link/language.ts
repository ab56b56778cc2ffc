import type { View } from '../View';
import { formatAddress } from './formatLink';
import type { LinkContext } from './LinkContext';

/** What is known of the language that a reader wants when a page opens. */
export interface LanguageWish {
  /** Query of the address. */
  readonly search: string;
  /** Language of the file that was served (BCP 47). */
  readonly page: string;
  /** Languages of the site, the default first. */
  readonly offered: readonly string[];
  /** What the reader chose before; null: nothing. */
  readonly chosen: string | null;
  /** What the browser is set to, the first preferred. */
  readonly preferred: readonly string[];
}

/**
 * L7: the language that a page opens in. A link that names one wins; then the page of a language
 * other than the first is one; the first page follows what the reader chose before, then the browser.
 *
 * The build writes this function into the page, so it uses nothing from outside of itself.
 */
export function chooseLanguage(wish: LanguageWish): string {
  const { search, page, offered, chosen, preferred } = wish;
  const first = offered[0] ?? page;
  const named = new URLSearchParams(search).get('lang');
  if (named !== null && offered.includes(named)) return named;
  if (page !== first) return page;
  if (chosen !== null && offered.includes(chosen)) return chosen;
  for (const tag of preferred) {
    const language = tag.toLowerCase().split('-')[0] ?? '';
    if (offered.includes(language)) return language;
  }
  return first;
}

/**
 * Whether an address asks for nothing but the view that a page of a language was served with.
 *
 * The build writes this function into the page, so it uses nothing from outside of itself.
 * @param search query of the address
 */
export function isPrerenderedView(search: string, lang: string): boolean {
  return search === '' || search === `?lang=${lang}`;
}

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
