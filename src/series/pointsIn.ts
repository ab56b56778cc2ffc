import type { Plot } from './types';

/** Number of claims that a plot shows as points of their own. */
export function pointsIn(plot: Plot): number {
  return plot.series.reduce((sum, series) => sum + series.points.length, 0);
}
