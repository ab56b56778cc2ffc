import { createContext, useContext } from 'react';
import type { Text } from '../../text/Text';
import { en } from '../../text/en/index';
import { site } from './site';

/** All words of the language that the page is in; English where nobody says which. */
export const TextContext = createContext<Text>(en);

export function useText(): Text {
  return useContext(TextContext);
}

/** Texts of the data that the page shows untranslated. */
export const UntranslatedContext = createContext<ReadonlySet<string>>(new Set());

/**
 * Tells of a text of the data which language it is in, for the element that holds it: the ledger's
 * where its translation is missing; undefined where it is in the page's own.
 */
export function useLangOf(): (text: string) => string | undefined {
  const untranslated = useContext(UntranslatedContext);
  const lang = useLedgerLang();
  return (text) => (untranslated.has(text) ? lang : undefined);
}

/**
 * The language of what the ledger says in its own words, for an element that holds it; undefined
 * where the page is in that language itself.
 */
export function useLedgerLang(): string | undefined {
  const { lang } = useText();
  const [ledger] = site.languages;
  return ledger === lang ? undefined : ledger;
}
