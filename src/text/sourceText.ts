import type { Source } from '../ledger/types';
import { dateText, type DateStyle } from './dateText';
import { locale } from './locale';
import { ownForms } from './languages';
import type { Text } from './Text';

/** The name of a language in the reader's language: `az` → Azerbaijani. */
export function languageName(tag: string, lang: string): string {
  const own = ownForms(lang);
  if (own !== null) return own.languages[tag] ?? tag;
  return new Intl.DisplayNames(locale(lang), { type: 'language' }).of(tag) ?? tag;
}

/** P5: when a document was published, and whether that date is printed in it or inferred. */
export function publishedText(source: Source, text: Text, style: DateStyle = 'long'): string {
  if (source.published === null) return text.claimWords.undated;
  const date = dateText(source.published, text.lang, style);
  return source.publishedBasis === 'inferred' ? text.claimWords.inferred(date) : date;
}

/** Outlet, date and language of a document: `Report, 13 March 2026, in Azerbaijani`. */
export function outletText(source: Source, text: Text): string {
  const language = text.claimWords.inLanguage(languageName(source.language, text.lang));
  return [source.publisher, publishedText(source, text), language].join(', ');
}
