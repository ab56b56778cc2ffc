import { useEffect } from 'react';
import type { Text } from '../text/Text';

/** Tells the document which language it is in, for readers by ear, for fonts and for hyphens. */
export function useDocumentLanguage({ lang, language }: Text): void {
  useEffect(() => {
    document.documentElement.lang = lang;
    document
      .querySelector('meta[name="description"]')
      ?.setAttribute('content', language.description);
  }, [lang, language]);
}
