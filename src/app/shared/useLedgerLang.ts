import { site } from './site';
import { useText } from './TextContext';

/**
 * The language of what the ledger says in its own words, for an element that holds it; undefined
 * where the page is in that language itself.
 */
export function useLedgerLang(): string | undefined {
  const { lang } = useText();
  const [ledger] = site.languages;
  return ledger === lang ? undefined : ledger;
}
