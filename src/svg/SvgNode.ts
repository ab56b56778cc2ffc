/**
 * One element of a picture as plain data: written as text, given to React or put in a document.
 * Presentation attributes only, never `style`: the served page forbids inline styles.
 */
export interface SvgNode {
  readonly tag: string;
  /** By the names of SVG, in the order in which they are written. */
  readonly attributes: SvgAttributes;
  readonly children: readonly (SvgNode | string)[];
}

export type SvgAttributes = Readonly<Record<string, string | number>>;

/** Makes an element. */
export function svgNode(
  tag: string,
  attributes: SvgAttributes,
  children: readonly (SvgNode | string)[] = [],
): SvgNode {
  return { tag, attributes, children };
}
