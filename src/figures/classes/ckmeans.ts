/**
 * The starts of `count` runs of sorted numbers whose squared distances to the mean of their run are
 * smallest together: optimal k-means in one dimension (Wang and Song, 2011). Every column of its
 * table is filled by halves, since a longer row never begins its last run earlier: O(count n log n).
 * @param sorted ascending, at least `count` numbers
 * @returns the first number of every run, ascending
 */
export function ckmeans(sorted: readonly number[], count: number): readonly number[] {
  const n = sorted.length;
  // Near zero, so that squares of large numbers keep their digits.
  const shift = sorted[n >> 1] ?? 0;
  const sums = new Float64Array(n + 1);
  const squares = new Float64Array(n + 1);
  sorted.forEach((value, i) => {
    sums[i + 1] = (sums[i] ?? 0) + (value - shift);
    squares[i + 1] = (squares[i] ?? 0) + (value - shift) ** 2;
  });
  /** Squared distances to the mean of the numbers from `from` to before `to`. */
  const spread = (from: number, to: number) => {
    const sum = (sums[to] ?? 0) - (sums[from] ?? 0);
    const square = (squares[to] ?? 0) - (squares[from] ?? 0);
    return Math.max(0, square - sum ** 2 / (to - from));
  };

  let costs = Float64Array.from({ length: n + 1 }, (_, to) => (to === 0 ? 0 : spread(0, to)));
  const lastStarts: Int32Array[] = [];
  for (let runs = 2; runs <= count; runs++) {
    const before = costs;
    const next = new Float64Array(n + 1);
    const starts = new Int32Array(n + 1);
    const fill = (low: number, high: number, least: number, most: number): void => {
      if (low > high) return;
      const to = (low + high) >> 1;
      let best = Infinity;
      for (let from = Math.max(least, runs - 1); from <= Math.min(most, to - 1); from++) {
        const cost = (before[from] ?? 0) + spread(from, to);
        if (cost >= best) continue;
        best = cost;
        starts[to] = from;
      }
      next[to] = best;
      const start = starts[to] ?? 0;
      fill(low, to - 1, least, start);
      fill(to + 1, high, start, most);
    };
    fill(runs, n, runs - 1, n - 1);
    costs = next;
    lastStarts.push(starts);
  }

  const found: number[] = [];
  let to = n;
  for (const starts of lastStarts.toReversed()) {
    to = starts[to] ?? 0;
    found.unshift(sorted[to] ?? 0);
  }
  return [sorted[0] ?? 0, ...found];
}
