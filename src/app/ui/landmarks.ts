/**
 * What one part of the page leads to in another: by ids and attributes that both know from here, so that
 * a class may be renamed without a step being lost.
 */
export const LANDMARK = {
  map: 'map',
  main: 'main',
  table: 'table-title',
  sentence: 'sentence',
} as const;

/** On what leads beyond the first view: tabs, measures, search, strip, popup. */
export const LEADS = { 'data-leads': true } as const;
export const LEADING = '[data-leads]';

/** On what is open for the district that was chosen, and can have the focus: its popup, its card. */
export const OPENED = { 'data-opened': true } as const;

/** Gives the focus to what is open for the chosen district, where something is. */
export function focusOpened(): void {
  document.querySelector<HTMLElement>('[data-opened]')?.focus();
}
