import { LANDMARK } from './landmarks';

/**
 * Gives the focus to the map, which goes on from the place it was at; on other screens, where the map
 * cannot have it, to the main part of the page.
 */
export function focusHome(): void {
  for (const id of [LANDMARK.map, LANDMARK.main]) {
    const home = document.getElementById(id);
    home?.focus({ preventScroll: true });
    if (home !== null && document.activeElement === home) return;
  }
}
