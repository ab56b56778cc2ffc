/*
 * Readers of JSON, to be put together: each takes what JSON.parse gave and returns it as what it is, or throws
 * a Misfit, which says where the fault lies and what should stand there. The first fault is told.
 */

/** Throws `Misfit` for JSON of any other form. */
export type Read<T> = (json: unknown) => T;

export type JsonObject = Readonly<Record<string, unknown>>;

/** Says which part of a file is missing or of the wrong kind. */
export class Misfit extends Error {
  /** Where it is, such as `safety.first.en`. */
  readonly path: string;

  constructor(
    /** What should stand there, in words that go on from "must be". */
    readonly expected: string,
    private readonly steps: readonly (string | number)[] = [],
    file = '',
  ) {
    const path = steps.join('.') || 'the file';
    super(`${file}${path} must be ${expected}.`);
    this.path = path;
  }

  /** The same fault, seen from one step further out. */
  under(step: string | number): Misfit {
    return new Misfit(this.expected, [step, ...this.steps]);
  }

  /** The same fault, with the name of the file in its message. */
  of(file: string): Misfit {
    return new Misfit(this.expected, this.steps, `${file}: `);
  }
}

/** @param expected goes on from "must be" */
export function misfit(expected: string): never {
  throw new Misfit(expected);
}

/** Reads what stands under a key: a fault in it has the key in its path. */
export function at<T>(key: string | number, read: Read<T>, json: unknown): T {
  try {
    return read(json);
  } catch (error) {
    throw error instanceof Misfit ? error.under(key) : error;
  }
}

/** Reads a whole file: a fault in it has the file's name in its message. */
export function inFile<T>(file: string, read: Read<T>, json: unknown): T {
  try {
    return read(json);
  } catch (error) {
    throw error instanceof Misfit ? error.of(file) : error;
  }
}

/** What is read, or null for JSON of any other form. */
export function fits<T>(read: Read<T>, json: unknown): T | null {
  try {
    return read(json);
  } catch (error) {
    if (error instanceof Misfit) return null;
    throw error;
  }
}

/** What passes a test, as it stands. @param expected goes on from "must be" */
export const that =
  <T>(expected: string, is: (json: unknown) => json is T): Read<T> =>
  (json) =>
    is(json) ? json : misfit(expected);

export const string = that('a text', (json) => typeof json === 'string');
export const number = that('a number', (json) => typeof json === 'number');
export const boolean = that('true or false', (json) => typeof json === 'boolean');

export const isObject = (json: unknown): json is JsonObject =>
  typeof json === 'object' && json !== null && !Array.isArray(json);

/** An object with whatever in it. */
export const anyObject = that('an object in { }', isObject);

/** A list of whatever. */
export const anyList = that('a list in [ ]', (json): json is readonly unknown[] =>
  Array.isArray(json),
);

/** Two numbers, such as a position. */
export const pair = that(
  'two numbers',
  (json): json is readonly [number, number] =>
    Array.isArray(json) && json.length === 2 && json.every((each) => typeof each === 'number'),
);

/** One of a few words. */
export const oneOf = <const T extends string>(words: readonly T[]): Read<T> =>
  that(`one of ${words.join(', ')}`, (json): json is T => words.some((word) => word === json));

export const nullOr =
  <T>(read: Read<T>): Read<T | null> =>
  (json) =>
    json === null ? null : read(json);

/** What is not there is as good as `instead`. */
export const orElse =
  <T>(read: Read<T>, instead: T): Read<T> =>
  (json) =>
    json === undefined ? instead : read(json);

export const list =
  <T>(read: Read<T>): Read<readonly T[]> =>
  (json) =>
    anyList(json).map((each, place) => at(place, read, each));

/** An object with any keys, and values of one kind. */
export const record =
  <T>(read: Read<T>): Read<Readonly<Record<string, T>>> =>
  (json) =>
    Object.fromEntries(
      Object.entries(anyObject(json)).map(([key, value]) => [key, at(key, read, value)]),
    );

/** A reader for every property, so that none is forgotten; what else is there is left out. */
export function object<T extends object>(readers: {
  readonly [K in keyof T]-?: Read<T[K]>;
}): Read<T> {
  const keys = Object.keys(readers) as (keyof T & string)[];
  return (json) => {
    const given = anyObject(json);
    // Every key of T is among `readers`, so that the object has all its properties.
    return Object.fromEntries(keys.map((key) => [key, at(key, readers[key], given[key])])) as T;
  };
}
