/** What numbers of one measurement count. */
export type Unit = 'ms' | 'MB' | 'kB' | '' | 'score';

/** One thing that was measured, once in each run. */
export interface Measured {
  /** Names it among all, parts with slashes: `node/synthetic 50000 x 500000/index`. */
  readonly id: string;
  readonly unit: Unit;
  readonly values: readonly number[];
}

/** One run's numbers by name. */
export type Sample = Readonly<Record<string, Readonly<{ unit: Unit; value: number }>>>;

/** The numbers of several runs side by side, in the order of the first; all ids begin with `prefix`. */
export function measuredOf(prefix: string, samples: readonly Sample[]): readonly Measured[] {
  const names = new Set(samples.flatMap((sample) => Object.keys(sample)));
  return [...names].map((name) => {
    const found = samples.flatMap((sample) => sample[name] ?? []);
    return {
      id: `${prefix}/${name}`,
      unit: found[0]?.unit ?? '',
      values: found.map(({ value }) => value),
    };
  });
}
