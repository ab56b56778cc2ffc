/** One text that a reader can meet, and where it stands in its catalogue. */
export interface FoundText {
  readonly path: string;
  readonly text: string;
}

/** What catalogues are made for: words, counts, and the kinds of things that change a sentence. */
const SAMPLES: readonly unknown[] = ['Sample', 'year', 'upto', 'on', 'per100', 0, 1, 2];

/** Fewer, where a function takes many arguments. */
const FEW_SAMPLES: readonly unknown[] = ['Sample', 1, 2];

/**
 * Every text of a catalogue: strings as they are, functions called with every combination of sample
 * arguments. Throws where a catalogue holds something that no sample calls.
 */
export function everyText(node: unknown, path = ''): FoundText[] {
  if (typeof node === 'string') return [{ path, text: node }];
  if (typeof node === 'function') return textsOf(node as (...args: unknown[]) => unknown, path);
  if (typeof node !== 'object' || node === null) return [];
  return Object.entries(node).flatMap(([key, value]) => everyText(value, `${path}.${key}`));
}

function textsOf(say: (...args: unknown[]) => unknown, path: string): FoundText[] {
  const samples = say.length > 3 ? FEW_SAMPLES : SAMPLES;
  const found = combinations(samples, say.length).flatMap((args) =>
    everyText(
      attempt(say, args),
      `${path}(${args.map((arg) => JSON.stringify(arg)).join(', ')})`,
    ),
  );
  if (found.length === 0) throw new Error(`${path}: no sample arguments make it speak`);
  return found;
}

/** A sample of the wrong kind may make a function throw; another will fit. */
function attempt(say: (...args: unknown[]) => unknown, args: readonly unknown[]): unknown {
  try {
    return say(...args);
  } catch {
    return null;
  }
}

function combinations(samples: readonly unknown[], length: number): readonly unknown[][] {
  if (length === 0) return [[]];
  return combinations(samples, length - 1).flatMap((head) =>
    samples.map((sample) => [...head, sample]),
  );
}
