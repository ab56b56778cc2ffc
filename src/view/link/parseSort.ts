import type { Sort, SortKey } from '../View';

export const SORT_KEYS: readonly SortKey[] = [
  'name',
  'figure',
  'period',
  'published',
  'measure',
  'speaker',
];

/** Reads what `formatSort` writes; null for any other text. */
export function parseSort(text: string): Sort | null {
  const descending = text.startsWith('-');
  const name = descending ? text.slice(1) : text;
  const by = SORT_KEYS.find((key) => key === name);
  return by === undefined ? null : { by, ascending: !descending };
}
