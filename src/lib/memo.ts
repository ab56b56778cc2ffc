interface Store<K, V> {
  get(key: K): V | undefined;
  set(key: K, value: V): unknown;
}

/**
 * What is known for a key, made the first time it is asked for and kept: `getOrInsertComputed` of
 * maps, which the oldest browsers of this page do not have.
 * @param known a WeakMap lets go of the value with its key
 */
export function remembered<K, V>(known: Store<K, V>, key: K, make: () => NoInfer<V>): V {
  let value = known.get(key);
  if (value === undefined) known.set(key, (value = make()));
  return value;
}

/** The function, with its latest answer kept: called again with the same things it gives the same object. */
export function rememberLatest<Given extends readonly unknown[], Made>(
  make: (...given: Given) => Made,
): (...given: Given) => Made {
  let latest: { readonly given: Given; readonly made: Made } | null = null;
  return (...given) => {
    if (latest?.given.every((one, at) => Object.is(one, given[at])) !== true) {
      latest = { given, made: make(...given) };
    }
    return latest.made;
  };
}

/** A map that lets go of what has not been asked for the longest, once it holds more than `most`. */
export class RecentMap<K, V> {
  readonly #kept = new Map<K, V>();

  constructor(private readonly most: number) {}

  get(key: K): V | undefined {
    const value = this.#kept.get(key);
    if (value !== undefined) this.set(key, value);
    return value;
  }

  set(key: K, value: V): void {
    this.#kept.delete(key);
    this.#kept.set(key, value);
    const [oldest] = this.#kept.keys();
    if (this.#kept.size > this.most && oldest !== undefined) this.#kept.delete(oldest);
  }
}
