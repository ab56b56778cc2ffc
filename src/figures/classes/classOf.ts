/** Index of the class of a value, 0 lowest. A break belongs to the class above it (K2). */
export function classOf(value: number, breaks: readonly number[]): number {
  let index = 0;
  while (index < breaks.length && value >= (breaks[index] ?? Infinity)) index += 1;
  return index;
}
