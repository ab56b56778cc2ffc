/** The licence of the data, as data/datapackage.json names it. */
export interface Licence {
  /** SPDX identifier. */
  readonly name: string;
  readonly title: string;
  readonly path: string;
}
