/**
 * Shapes of letters in thousandths of an em, by weight (`npm run letters`). A shape is a path of
 * absolute commands from the letter's origin on the baseline, x right, y down.
 */
export interface LetterTable {
  readonly weights: readonly number[];
  /** For each weight: how far the pen moves, and the shape. */
  readonly letters: Readonly<Record<string, readonly (readonly [number, string])[]>>;
}
