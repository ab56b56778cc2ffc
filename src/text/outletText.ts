import type { Source } from '../ledger/types';
import type { Text } from './Text';
import { ownForms } from './languages';
import { locale } from './locale';
import { publishedText } from './sourceText';

/** The name of a language in the reader's language: `az` → Azerbaijani. */
export function languageName(tag: string, lang: string): string {
  const own = ownForms(lang);
  if (own !== null) return own.languages[tag] ?? tag;
  const name = new Intl.DisplayNames(locale(lang), { type: 'language' }).of(tag) ?? tag;
  // In the middle of a sentence. English writes them large; WebKit alone does so in Russian.
  return lang === 'ru' ? name.toLowerCase() : name;
}

/** Outlet, date and language of a document: `Report, 13 March 2026, in Azerbaijani`. */
export function outletText(source: Source, text: Text): string {
  const language = text.claimWords.inLanguage(languageName(source.language, text.lang));
  return [source.publisher, publishedText(source, text), language].join(', ');
}
