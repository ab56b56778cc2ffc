/**
 * The files that a page names in its head and waits for, as paths inside the site.
 *
 * @param {string} html
 * @returns {{ scripts: readonly string[], styles: readonly string[] }}
 */
export function pageFilesOf(html) {
  /** @param {RegExp} pattern */
  const all = (pattern) =>
    [...html.matchAll(pattern)].map(([, address = '']) => address.replace(/^\.\//, ''));
  return {
    scripts: [
      ...all(/<script\b[^>]*\ssrc="([^"]+)"/g),
      ...all(/<link\b[^>]*\srel="modulepreload"[^>]*\shref="([^"]+)"/g),
    ],
    styles: all(/<link\b[^>]*\srel="stylesheet"[^>]*\shref="([^"]+)"/g),
  };
}
