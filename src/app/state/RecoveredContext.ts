import { createContext, useContext } from 'react';

interface Recovered {
  /** A part of the page broke and was put up again, and the reader has not put the word of it away. */
  readonly recovered: boolean;
  readonly setRecovered: (recovered: boolean) => void;
}

export const RecoveredContext = createContext<Recovered>({
  recovered: false,
  setRecovered: () => undefined,
});

export function useRecovered(): Recovered {
  return useContext(RecoveredContext);
}
