/**
 * A pattern of budgets.json as an expression: `*` stands for anything but a slash, `**` for anything.
 *
 * @param {string} pattern
 */
function expression(pattern) {
  /** @param {string} text */
  const literal = (text) => text.replaceAll(/[.+?^${}()|[\]\\]/g, '\\$&');
  const within = (/** @type {string} */ text) => text.split('*').map(literal).join('[^/]*');
  return new RegExp(`^${pattern.split('**').map(within).join('.*')}$`);
}

/**
 * Name of the first part with a pattern that fits the file; null when none does.
 *
 * @param {string} file path inside the site
 * @param {Record<string, readonly string[]>} parts
 * @returns {string | null}
 */
export function partOf(file, parts) {
  const found = Object.entries(parts).find(([, patterns]) =>
    patterns.some((pattern) => expression(pattern).test(file)),
  );
  return found?.[0] ?? null;
}
