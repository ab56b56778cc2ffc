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
