/** Longer than any link that this atlas writes; what lies beyond is not read. */
export const LONGEST_LINK = 4096;

/** A query string as its parts, decoded. */
export interface SplitLink {
  /** The first value of each key, in the order of the link. */
  readonly parts: LinkParts;
  /** Keys given again with another value, and that value. */
  readonly repeated: ReadonlyMap<string, string>;
  readonly tooLong: boolean;
}

export type LinkParts = ReadonlyMap<string, string>;

/**
 * Takes any text apart, with or without `?`. Never throws: `%` that encodes nothing stays as it is,
 * bytes and surrogates that are no text become U+FFFD.
 */
export function splitLink(search: string): SplitLink {
  const parts = new Map<string, string>();
  const repeated = new Map<string, string>();
  for (const [key, value] of new URLSearchParams(search.slice(0, LONGEST_LINK))) {
    const first = parts.get(key);
    if (first === undefined) parts.set(key, value);
    else if (first !== value && !repeated.has(key)) repeated.set(key, value);
  }
  return { parts, repeated, tooLong: search.length > LONGEST_LINK };
}
