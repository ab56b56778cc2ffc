import { dark, light } from '../../cartography/colours';
import { keepPreference, readPreference } from './preference';

/** What a reader chose: one of the themes, or whichever the device asks for. */
export type ThemeChoice = 'device' | 'light' | 'dark';

/** Under this name the reader's own choice is kept in the browser; the first script of the page reads it too. */
export const THEME_KEY = 'reported-ground:theme';

/** The theme that the reader chose on an earlier visit; also where the browser keeps nothing: the device's. */
export function rememberedTheme(): ThemeChoice {
  const kept = readPreference(THEME_KEY);
  // Where it is refused: what the page is in, as it was opened anew with what was chosen until then (bootScript.ts).
  return themeOf(
    kept === undefined ? globalThis.document?.documentElement.dataset['theme'] : kept,
  );
}

function themeOf(kept: string | null | undefined): ThemeChoice {
  return kept === 'light' || kept === 'dark' ? kept : 'device';
}

/** Keeps the reader's choice, where the browser lets it. */
export function rememberTheme(choice: ThemeChoice): void {
  keepPreference(THEME_KEY, choice === 'device' ? null : choice);
}

/**
 * Turns a page to a theme: its style sheet (tokens.css) by an attribute of the root, and the bars of
 * the browser around it. Of the two metas `theme-color` the browser takes the device's.
 */
export function showTheme(choice: ThemeChoice, document: Document): void {
  const { dataset } = document.documentElement;
  if (choice === 'device') delete dataset['theme'];
  else dataset['theme'] = choice;
  const bars = document.querySelectorAll<HTMLMetaElement>('meta[name="theme-color"]');
  for (const bar of bars) {
    const isDark = choice === 'device' ? bar.media.includes('dark') : choice === 'dark';
    bar.content = (isDark ? dark : light).masthead;
  }
}
