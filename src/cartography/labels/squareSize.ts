/** Side of the square of a place without an outline, its border included (S10); pixels. */
export function squareSize(compact: boolean): number {
  return compact ? 13 : 22;
}
