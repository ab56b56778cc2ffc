import { keepPreference, readPreference } from '../shared/preference';
import type { ThemeChoice } from './ThemeChoice';

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
