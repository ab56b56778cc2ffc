import type { SvgNode } from './SvgNode';

const NAMESPACE = 'http://www.w3.org/2000/svg';

/** A picture, or a text in it, as a node of a document; not yet in it. */
export function createSvg(node: SvgNode, document: Document): SVGElement;
export function createSvg(node: SvgNode | string, document: Document): SVGElement | Text;
export function createSvg(node: SvgNode | string, document: Document): SVGElement | Text {
  if (typeof node === 'string') return document.createTextNode(node);
  const element = document.createElementNS(NAMESPACE, node.tag);
  for (const [name, value] of Object.entries(node.attributes)) {
    element.setAttribute(name, String(value));
  }
  element.append(...node.children.map((child) => createSvg(child, document)));
  return element;
}
