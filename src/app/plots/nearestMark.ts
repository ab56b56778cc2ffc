import type { PlotMark } from '../../cartography/plots/PlotScene';

/** The mark nearest to a point, no farther than `reach` pixels; null: none. */
export function nearestMark(
  marks: readonly PlotMark[],
  x: number,
  y: number,
  reach: number,
): PlotMark | null {
  let best: PlotMark | null = null;
  let distance = reach;
  for (const mark of marks) {
    // A stem and a range belong to their mark.
    const top = mark.range?.top ?? mark.y;
    const bottom = Math.max(mark.stem?.from ?? mark.y, mark.range?.bottom ?? mark.y);
    const dy = y < top ? top - y : y > bottom ? y - bottom : 0;
    const along = dy === 0 ? Math.abs(y - mark.y) / 100 : 0;
    const far = Math.hypot(x - mark.x, dy) + along;
    if (far < distance) [best, distance] = [mark, far];
  }
  return best;
}
