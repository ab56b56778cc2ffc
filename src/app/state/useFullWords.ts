import { remembered } from '../../lib/memo';
import type { FullWords, Words } from '../../text/Words';
import { withDeferredWords } from '../../text/withDeferredWords';
import { useWorld } from './atlas';

const full = new WeakMap<Words, FullWords>();

/** The words with those of late parts; for these parts alone, since it brings the words along. */
export function useFullWords(): FullWords {
  const { words } = useWorld();
  return remembered(full, words, () => ({ ...words, text: withDeferredWords(words.text) }));
}
