/** How the values of one column stand in a file, and back. */
export interface Column<T> {
  /** The values as JSON, in order. */
  readonly pack: (values: readonly T[]) => unknown;
  /** Throws `Unreadable` for JSON of any other form. */
  readonly unpack: (json: unknown) => readonly T[];
}

/** A column for every property of a row, so that none is forgotten. */
export type Columns<T> = { readonly [K in keyof T]-?: Column<T[K]> };

/** Thrown while a file is unpacked, caught in decodePack; never leaves this folder. */
export class Unreadable extends Error {}

export function isObject(json: unknown): json is Readonly<Record<string, unknown>> {
  return typeof json === 'object' && json !== null && !Array.isArray(json);
}

export function asList(json: unknown): readonly unknown[] {
  if (!Array.isArray(json)) throw new Unreadable('not a list');
  return json;
}
