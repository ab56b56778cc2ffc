/** JSON for a `<script type="application/ld+json">`: nothing in it can end the element. */
export function jsonLdText(data: object): string {
  return JSON.stringify(data).replaceAll('<', '\\u003c');
}
