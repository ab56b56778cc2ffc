/** What rows are ordered by, the most important first. */
export type Keys = readonly (number | string)[];

/**
 * Orders lists of keys by the first in which they differ, upwards, the shorter first where one begins
 * the other; strings by code point. Infinite members are equal to each other.
 */
export function compareKeys(a: Keys, b: Keys): number {
  for (const [at, key] of a.entries()) {
    const other = b[at];
    if (other === undefined) return 1;
    if (key < other) return -1;
    if (key > other) return 1;
  }
  return a.length - b.length;
}

/** Compares values by their keys, for `sort`. */
export function byKeys<T>(keysOf: (value: T) => Keys): (a: T, b: T) => number {
  return (a, b) => compareKeys(keysOf(a), keysOf(b));
}
