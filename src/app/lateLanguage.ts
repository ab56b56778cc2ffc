import type { Language } from './language/Language';
import { loadLanguage } from './language/loadLanguage';
import { createLate, type Late } from './loading/createLate';

const late = new Map<string, Late<Language>>();

/** A language that the page may change to, with how its fetching goes. */
export function lateLanguage(tag: string): Late<Language> {
  let language = late.get(tag);
  if (language === undefined) {
    language = createLate(() => loadLanguage(tag));
    late.set(tag, language);
  }
  return language;
}
