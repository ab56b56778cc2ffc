import { createContext, useContext } from 'react';

interface Mended {
  /** A part of the page broke and was put up again, and the reader has not put the word of it away. */
  readonly mended: boolean;
  readonly setMended: (mended: boolean) => void;
}

export const MendedContext = createContext<Mended>({
  mended: false,
  setMended: () => undefined,
});

export function useMended(): Mended {
  return useContext(MendedContext);
}
