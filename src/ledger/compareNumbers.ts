/**
 * Compares two lists of numbers member by member, the shorter first where one begins the other.
 * For sorting by several things in turn; infinite members are equal to each other.
 */
export function compareNumbers(a: readonly number[], b: readonly number[]): number {
  for (let at = 0; at < a.length && at < b.length; at++) {
    const [left, right] = [a[at] ?? 0, b[at] ?? 0];
    if (left !== right) return left < right ? -1 : 1;
  }
  return a.length - b.length;
}
