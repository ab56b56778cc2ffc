import { chooseLanguage } from '../../view/link/language';
import { rememberedLanguage } from './rememberedLanguage';

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
