/**
 * The row that a key leads to; null for keys that move nothing.
 * @param page rows that a page key passes
 */
export function nextRow(key: string, row: number, count: number, page: number): number | null {
  const to = (next: number) => Math.min(Math.max(next, 0), count - 1);
  switch (key) {
    case 'ArrowDown':
      return to(row + 1);
    case 'ArrowUp':
      return to(row - 1);
    case 'PageDown':
      return to(row + page);
    case 'PageUp':
      return to(row - page);
    case 'Home':
      return 0;
    case 'End':
      return to(count - 1);
    default:
      return null;
  }
}
