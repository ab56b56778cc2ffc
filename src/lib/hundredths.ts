/**
 * Finer than any screen, and short in a page that is served. The last digits of a position are another
 * version's of the engine: unrounded, the same page would be built differently there.
 */
export function hundredths(pixels: number): number {
  return Math.round(pixels * 100) / 100;
}
