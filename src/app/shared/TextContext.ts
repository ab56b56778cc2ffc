import { createContext, useContext } from 'react';
import { en } from '../../text/en/index';
import type { Text } from '../../text/Text';

/** All words of one language. */
export const TextContext = createContext<Text>(en);

export function useText(): Text {
  return useContext(TextContext);
}
