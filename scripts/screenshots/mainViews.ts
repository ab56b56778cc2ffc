import type { ScreenshotView } from './ScreenshotView';
import { desktop, phone, small } from './windows';

/** Where they go; not committed. */
export const MAIN_VIEWS = 'docs/screenshots/main';

/** The main view in a language: both themes, each in all three windows. */
export function mainViewsIn(lang: string): readonly ScreenshotView[] {
  return (['light', 'dark'] as const).flatMap((theme) =>
    [desktop, small, phone].map((window) => ({
      file: `${MAIN_VIEWS}/${lang}-${theme}-${window.width}.png`,
      // By name, so that the browser's own language leads nowhere else.
      link: `${lang === 'en' ? '' : `${lang}.html`}?lang=${lang}`,
      screen: 'map' as const,
      theme,
      ...window,
    })),
  );
}
