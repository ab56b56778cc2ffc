import type { ThemeChoice } from './ThemeChoice';

/** Under this name the reader's own choice is kept in the browser; the first script of the page reads it too. */
export const THEME_KEY = 'reported-ground:theme';

/** The theme that the reader chose on an earlier visit; also where the browser keeps nothing: the device's. */
export function rememberedTheme(): ThemeChoice {
  try {
    const kept = localStorage.getItem(THEME_KEY);
    return kept === 'light' || kept === 'dark' ? kept : 'device';
  } catch {
    return 'device';
  }
}

/** Keeps the reader's choice, where the browser lets it. */
export function rememberTheme(choice: ThemeChoice): void {
  try {
    if (choice === 'device') localStorage.removeItem(THEME_KEY);
    else localStorage.setItem(THEME_KEY, choice);
  } catch {
    // Full, or forbidden: the choice holds for this visit.
  }
}
