/** A choice of this reader in this browser, and no part of a link (L7): by the name it is kept under. */
export type PreferenceKey = `reported-ground:${'language' | 'theme' | 'map' | 'told'}`;

const browserStorage = () => window.localStorage;

/**
 * What is kept; null: nothing. Undefined where the browser refuses, as it may by throwing.
 * @param storage the browser's own, but for a test
 */
export function readPreference(
  key: PreferenceKey,
  storage: () => Storage = browserStorage,
): string | null | undefined {
  try {
    return storage().getItem(key);
  } catch {
    return undefined;
  }
}

/** Keeps a choice, or with null forgets it; where that is refused, it holds for this visit. */
export function keepPreference(
  key: PreferenceKey,
  choice: string | null,
  storage: () => Storage = browserStorage,
): void {
  try {
    if (choice === null) storage().removeItem(key);
    else storage().setItem(key, choice);
  } catch {
    // Full, or forbidden.
  }
}
