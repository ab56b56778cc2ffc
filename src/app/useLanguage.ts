import { useEffect, useState } from 'react';
import { lateLanguage } from './lateLanguage';
import type { Language } from './language/Language';
import { useLate } from './loading/useLate';

export interface Spoken {
  /** The language that the page is in: the one asked for, or until it is there the one before. */
  readonly language: Language;
  /** True: the language asked for did not arrive. */
  readonly failed: boolean;
  readonly tryAgain: () => void;
}

/**
 * The language that the view asks for, fetched when it is asked for. The page goes on in the one it
 * has until then, or where the other does not arrive.
 */
export function useLanguage(first: Language, asked: string): Spoken {
  const [shown, setShown] = useState(first);
  const late = lateLanguage(asked);
  const arrived = useLate(late);
  const here = shown.text.lang === asked;
  useEffect(() => {
    if (!here) void late.fetch();
  }, [late, here]);
  if (!here && arrived.stage === 'here') setShown(arrived.value);
  return {
    language: shown,
    failed: !here && arrived.stage === 'failed',
    tryAgain: () => void late.tryAgain(),
  };
}
