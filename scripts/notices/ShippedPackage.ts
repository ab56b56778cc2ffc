/** One package of which something reaches the reader: code, data or a font. */
export interface ShippedPackage {
  readonly name: string;
  readonly version: string;
  /** SPDX identifier as its package.json states it. */
  readonly licence: string;
  /** The whole licence text, as the package carries it. */
  readonly text: string;
}
