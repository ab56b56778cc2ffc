import { measuredOf, type Measured, type Sample } from '../report/Measured';

/** What is measured of each of several. */
export interface Round<S> {
  /** Names the group that the numbers belong to. */
  readonly group: string;
  readonly subjects: readonly S[];
  readonly runs: number;
  readonly measure: (subject: S) => Promise<Sample>;
}

export interface Taken {
  readonly measured: readonly Measured[];
  readonly failures: readonly string[];
}

/**
 * Measures each subject once, then each once more, and so on: whatever else the machine does in the
 * meantime meets them all alike. A subject that fails is told of and left out from then on, and what it
 * gave before counts; the others are measured all the same.
 */
export async function takeInTurn<S extends { readonly name: string }>(
  { group, subjects, runs, measure }: Round<S>,
  say: (line: string) => void,
): Promise<Taken> {
  const samples = new Map<S, Sample[]>(subjects.map((subject) => [subject, []]));
  const failures = new Map<S, string>();
  for (let run = 1; run <= runs; run += 1) {
    for (const [subject, taken] of samples) {
      if (failures.has(subject)) continue;
      const id = `${group}/${subject.name}`;
      const begun = Date.now();
      try {
        taken.push(await measure(subject));
        say(`${id}, ${run} of ${runs}: ${((Date.now() - begun) / 1000).toFixed(0)} s`);
      } catch (error) {
        const reason = `${id}, run ${run} of ${runs}: ${String(error).split('\n', 1)[0]}`;
        failures.set(subject, reason);
        say(reason);
      }
    }
  }
  return {
    measured: [...samples].flatMap(([{ name }, taken]) =>
      measuredOf(`${group}/${name}`, taken),
    ),
    failures: [...failures.values()],
  };
}
