import { createContext, useContext } from 'react';
import { useLedgerLang } from './useLedgerLang';

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
