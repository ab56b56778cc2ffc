import { useSyncExternalStore } from 'react';
import { createStore } from 'zustand/vanilla';
import { rememberedTheme, rememberTheme } from './rememberedTheme';
import { showTheme } from './showTheme';
import type { ThemeChoice } from './ThemeChoice';

const chosen = createStore<{ readonly choice: ThemeChoice }>()(() => ({
  choice: rememberedTheme(),
}));

function choose(choice: ThemeChoice): void {
  rememberTheme(choice);
  showTheme(choice, document);
  chosen.setState({ choice });
}

/** The reader's choice of a theme; a preference, so it is not in the link (L7). */
export function useThemeChoice(): {
  readonly choice: ThemeChoice;
  readonly choose: (choice: ThemeChoice) => void;
} {
  const choice = useSyncExternalStore(
    chosen.subscribe,
    () => chosen.getState().choice,
    // A server knows nothing of the reader: the first page is the same for all.
    () => 'device' as const,
  );
  return { choice, choose };
}
