import { createElement, type ReactElement } from 'react';
import type { SvgNode } from './SvgNode';

/** Names that React knows as they are. */
const KEPT = /^(aria|data)-/;

/** A picture as a React element: the same in the prerendered page and when React takes it over. */
export function svgElement(node: SvgNode): ReactElement {
  const attributes: Record<string, string | number> = {};
  for (const [name, value] of Object.entries(node.attributes)) attributes[propOf(name)] = value;
  return createElement(
    node.tag,
    attributes,
    ...node.children.map((child) => (typeof child === 'string' ? child : svgElement(child))),
  );
}

/** `stroke-width` is `strokeWidth` in React, `class` is `className`. */
function propOf(name: string): string {
  if (name === 'class') return 'className';
  if (KEPT.test(name)) return name;
  return name.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());
}
