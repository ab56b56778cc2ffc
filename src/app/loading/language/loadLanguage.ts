import type { LanguageTag } from '../../../text/languages';
import { english, type Language } from './Language';

/** Each language but English is a file of its own, fetched when a reader asks for it. */
const loaders: Readonly<Record<LanguageTag, () => Promise<Language>>> = {
  en: () => Promise.resolve(english),
  az: async () => (await import('./packs/az')).language,
  ru: async () => (await import('./packs/ru')).language,
  hy: async () => (await import('./packs/hy')).language,
};

/** Fetches a language. Rejects where it does not arrive, or where the program does not speak it. */
export async function loadLanguage(tag: string): Promise<Language> {
  const byTag: Readonly<Record<string, () => Promise<Language>>> = loaders;
  const load = byTag[tag];
  if (load === undefined) throw new RangeError(`There are no words in the language ${tag}.`);
  return load();
}
