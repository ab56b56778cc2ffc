import { describe, expect, it } from 'vitest';
import { BINS, histogramOf } from '../../../src/cartography/legendOf';
import type { Figure } from '../../../src/figures/types';
import { figures, realWorld } from '../support/worlds';

const cleared = figures(realWorld, '2025', 'area-cleared');
const [any] = cleared.figures.filter((figure) => figure.claim !== null);

/** A set of single figures with these values in classes of these breaks. */
function marks(breaks: readonly number[], values: readonly number[]) {
  if (any?.claim === null || any === undefined) throw new Error('no figure');
  const { claim } = any;
  const made = values.map((value, i): Figure => ({
    ...any,
    claim: { ...claim, id: `${claim.id}-${i}` },
    classValue: value,
    classIndex: breaks.filter((each) => value >= each).length,
  }));
  const classes = { ...cleared.classes, breaks, count: breaks.length + 1 };
  return histogramOf({ ...cleared, figures: made, classes }).map(
    ({ classIndex, bin, column }) => [classIndex, bin, column],
  );
}

describe('histogram of the legend', () => {
  it('K2: each class is as long as any other, whatever its bounds', () => {
    expect(marks([10, 1000], [5, 505, 1000, 2000])).toEqual([
      [0, 2, 0],
      [1, 2, 0],
      [2, 0, 0],
      [2, BINS - 1, 0],
    ]);
  });

  it('K2: a bound belongs to the class above it', () => {
    expect(marks([10, 20], [9.99, 10, 30])).toEqual([
      [0, BINS - 1, 0],
      [1, 0, 0],
      [2, BINS - 1, 0],
    ]);
  });

  it('figures of one bin stand side by side', () => {
    expect(marks([100], [1, 2, 99, 3])).toEqual([
      [0, 0, 0],
      [0, 0, 1],
      [0, BINS - 1, 0],
      [0, 0, 2],
    ]);
  });

  it('a zero that has a class is a value like any other', () => {
    expect(marks([], [0, 10])).toEqual([
      [0, 0, 0],
      [0, BINS - 1, 0],
    ]);
    expect(marks([], [0])).toEqual([[0, 0, 0]]);
  });

  it('has one mark for each classed figure of the real ledger, in its own class', () => {
    const classed = cleared.figures.filter((figure) => figure.classIndex !== null);
    const found = histogramOf(cleared);
    expect(found.map((mark) => mark.classIndex)).toEqual(
      classed.map((figure) => figure.classIndex),
    );
    expect(found).toHaveLength(13);
  });

  it('S2: a joint figure is one mark, a figure without a class none', () => {
    const set = figures(realWorld, '@2021-07-03', 'mines-on-records');
    const claims = set.figures
      .filter((figure) => figure.classIndex !== null)
      .map((figure) => figure.claim?.id);
    expect(claims.length).toBeGreaterThan(new Set(claims).size);
    expect(histogramOf(set)).toHaveLength(new Set(claims).size);
  });
});
