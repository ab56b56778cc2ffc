import { createContext, useContext } from 'react';
import { en } from '../../text/en/index';
import type { Text } from '../../text/Text';

/** All words of the language that the page is in; English where nobody says which. */
export const TextContext = createContext<Text>(en);

export function useText(): Text {
  return useContext(TextContext);
}
