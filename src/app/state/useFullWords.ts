import { useMemo } from 'react';
import type { FullWords, Words } from '../../text/Words';
import { withLateWords } from '../../text/withLateWords';

/** The words with those of late parts; for these parts alone, since it brings the words along. */
export function useFullWords(words: Words): FullWords {
  return useMemo(() => ({ ...words, text: withLateWords(words.text) }), [words]);
}
