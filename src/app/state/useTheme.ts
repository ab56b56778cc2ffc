import { useSyncExternalStore } from 'react';
import { createStore } from 'zustand/vanilla';
import { dark, light, darkStrong, lightStrong, type Palette } from '../../cartography/colours';
import { useMediaQuery } from './device';
import { rememberedTheme, rememberTheme, showTheme, type ThemeChoice } from './theme';

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

/** The colours that the map has now: of the theme chosen, in the contrast that the device asks for. */
export function usePalette(): Palette {
  const { choice } = useThemeChoice();
  const deviceDark = useMediaQuery('(prefers-color-scheme: dark)');
  const strong = useMediaQuery('(prefers-contrast: more)');
  const forced = useMediaQuery('(forced-colors: active)');
  const isDark = choice === 'device' || forced ? deviceDark : choice === 'dark';
  if (strong) return isDark ? darkStrong : lightStrong;
  return isDark ? dark : light;
}
