/** What rows are ordered by, the most important first. */
export type Keys = readonly (number | string)[];

/** Orders lists of keys by the first in which they differ, upwards; strings by code point. */
export function compareKeys(a: Keys, b: Keys): number {
  for (const [i, key] of a.entries()) {
    const other = b[i];
    if (other === undefined) return 1;
    if (key < other) return -1;
    if (key > other) return 1;
  }
  return 0;
}
