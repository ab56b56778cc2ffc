import { chooseLanguage } from '../../../view/link/language';
import { keepPreference, readPreference } from '../../state/preference';

/**
 * The language that this page opens in.
 * @param search query of the address; empty: of an address that names none
 */
export function openingLanguage(search: string, offered: readonly string[]): string {
  return chooseLanguage({
    search,
    page: document.documentElement.lang,
    offered,
    chosen: rememberedLanguage(),
    preferred: navigator.languages,
  });
}

/** Under this name the reader's own choice is kept in the browser; the first script of the page reads it too. */
export const LANGUAGE_KEY = 'reported-ground:language';

/** The language that the reader chose on an earlier visit; null: none, or the browser keeps nothing. */
function rememberedLanguage(): string | null {
  return readPreference(LANGUAGE_KEY) ?? null;
}

/** Keeps the reader's choice, where the browser lets it. */
export function rememberLanguage(lang: string): void {
  keepPreference(LANGUAGE_KEY, lang);
}
