/** One file of the data, as `data/index.json` lists it. */
export interface ListedFile {
  /** Address, relative to the site. */
  readonly path: string;
  readonly bytes: number;
  /** Hexadecimal. */
  readonly sha256: string;
}

/** The content of `data/index.json`: which version of the data this site has, and where. */
export interface DataIndex {
  readonly version: string;
  readonly licence: string;
  readonly files: readonly ListedFile[];
}
