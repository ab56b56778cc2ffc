import { fullEn } from './en/full';
import type { FullText, Text } from './Text';

/**
 * The text with the words of late parts. English has them in a file apart, which comes with the
 * first of these parts; any other language came whole.
 */
export function withDeferredWords(text: Text): FullText {
  return isFull(text) ? text : fullEn;
}

function isFull(text: Text): text is FullText {
  return 'aboutPage' in text;
}
