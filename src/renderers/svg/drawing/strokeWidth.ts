/** A width of CSS px in the units of the paths; `pixel`: units to one CSS px on the screen. */
export function strokeWidth(pixels: number, pixel: number): number {
  return Number((pixels * pixel).toFixed(2));
}
