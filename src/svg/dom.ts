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

/**
 * Turns the element that shows `before` into one that shows `after`, in place. Nodes that are the
 * same object in both are not looked into, so what did not change costs nothing. Children are
 * matched by their order.
 */
export function patchSvg(element: Element, before: SvgNode, after: SvgNode): void {
  if (before === after) return;
  patchAttributes(element, before, after);
  if (before.children === after.children) return;
  const present = [...element.childNodes];
  after.children.forEach((child, at) => {
    const old = before.children[at];
    const node = present[at];
    if (node === undefined || old === undefined) {
      element.append(createSvg(child, element.ownerDocument));
    } else if (isElement(old) && isElement(child) && old.tag === child.tag) {
      patchSvg(node as Element, old, child);
    } else if (old !== child) {
      node.replaceWith(createSvg(child, element.ownerDocument));
    }
  });
  for (const left of present.slice(after.children.length)) left.remove();
}

function patchAttributes(element: Element, before: SvgNode, after: SvgNode): void {
  const [was, now] = [before.attributes, after.attributes];
  for (const name in now) {
    const value = now[name];
    if (was[name] !== value) element.setAttribute(name, String(value));
  }
  for (const name in was) if (!(name in now)) element.removeAttribute(name);
}

function isElement(node: SvgNode | string): node is SvgNode {
  return typeof node !== 'string';
}
