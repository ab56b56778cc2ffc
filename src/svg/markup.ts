import type { SvgNode } from './SvgNode';

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

/** A picture as text, well-formed as XML and as a part of HTML; the same for the same picture. */
export function svgMarkup(node: SvgNode | string): string {
  if (typeof node === 'string') return escaped(node);
  const { tag, attributes, children } = node;
  const written = Object.entries(attributes).map(
    ([name, value]) => ` ${name}="${escaped(String(value))}"`,
  );
  const start = `<${tag}${written.join('')}`;
  return children.length === 0
    ? `${start}/>`
    : `${start}>${children.map(svgMarkup).join('')}</${tag}>`;
}

function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => ESCAPES[sign] ?? sign);
}
