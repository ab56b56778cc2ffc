import { dark, light, type Palette } from '../../cartography/colours';
import { darkStrong, lightStrong } from '../../cartography/strongColours';
import { useMediaQuery } from '../shared/useMediaQuery';
import { useThemeChoice } from './useThemeChoice';

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
