import { figureUnits } from '../figures/figureUnits';
import type { FigureSet } from '../figures/types';

/** Bins of each class. */
export const BINS = 5;

/** One figure in the histogram of the legend. */
export interface HistogramMark {
  /** 0 is the lowest class. */
  readonly classIndex: number;
  /** Part of the class in which the figure lies: 0 is the lowest of `BINS`. */
  readonly bin: number;
  /** Figures of the same bin stand side by side: 0 first. */
  readonly column: number;
}

/**
 * The drawn figures on a scale on which every class is as long as any other, so that it runs along
 * the rows of the legend (K2). A joint figure is one mark; figures without a class have none. An
 * open class reaches to its lowest or highest figure.
 */
export function histogramOf(set: FigureSet): readonly HistogramMark[] {
  const { breaks } = set.classes;
  const units = figureUnits(set).flatMap(({ classIndex, classValue }) =>
    classIndex === null || classValue === null ? [] : [{ classIndex, value: classValue }],
  );
  const values = units.map((unit) => unit.value);
  const lowest = Math.min(0, ...values);
  const highest = Math.max(...values);
  const filled = new Map<string, number>();
  return units.map(({ classIndex, value }) => {
    const low = breaks[classIndex - 1] ?? lowest;
    const high = breaks[classIndex] ?? highest;
    const within = high > low ? (value - low) / (high - low) : 0;
    const bin = Math.max(0, Math.min(BINS - 1, Math.floor(within * BINS)));
    const column = filled.get(`${classIndex} ${bin}`) ?? 0;
    filled.set(`${classIndex} ${bin}`, column + 1);
    return { classIndex, bin, column };
  });
}
