/** A table as datapackage.json describes it. */
export interface TableDescription {
  /** Name of its file. */
  readonly path: string;
  readonly description: string;
  readonly fields: readonly { readonly name: string; readonly about: string }[];
}
