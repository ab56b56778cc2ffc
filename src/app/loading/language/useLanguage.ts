import { useEffect, useState } from 'react';
import { remembered } from '../../../lib/memo';
import { useLazy, createLazy, type Lazy } from '../createLazy';
import type { Language } from './Language';
import { loadLanguage } from './loadLanguage';

interface Spoken {
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
  const lazy = lazyLanguage(asked);
  const arrived = useLazy(lazy);
  const here = shown.text.lang === asked;
  useEffect(() => {
    if (!here) void lazy.fetch();
  }, [lazy, here]);
  if (!here && arrived.status === 'here') setShown(arrived.value);
  return {
    language: shown,
    failed: !here && arrived.status === 'failed',
    tryAgain: () => void lazy.tryAgain(),
  };
}

const late = new Map<string, Lazy<Language>>();

/** A language that the page may change to, with how its fetching goes. */
function lazyLanguage(tag: string): Lazy<Language> {
  return remembered(late, tag, () => createLazy(() => loadLanguage(tag)));
}
