/** Compares by several numbers, the first that differs decides; the least stands first. */
export function inOrderOf<T>(keysOf: (value: T) => readonly number[]) {
  return (a: T, b: T): number => {
    const others = keysOf(b);
    return keysOf(a).reduce(
      (order, key, i) => (order === 0 ? key - (others[i] ?? 0) : order),
      0,
    );
  };
}
