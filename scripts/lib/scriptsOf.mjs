import { posix } from 'node:path';
import { parseSync } from 'vite';

/**
 * @typedef {object} Imports
 * @property {readonly string[]} atOnce loaded before the module runs
 * @property {readonly string[]} later what the module may import while it runs
 */

/**
 * What a built script imports, as paths inside the site.
 *
 * @param {string} file path inside the site
 * @param {string} source
 * @returns {Imports}
 */
export function importsIn(file, source) {
  const { module } = parseSync(file, source);
  /** @param {string} specifier */
  const inSite = (specifier) =>
    specifier.startsWith('.') ? [posix.join(posix.dirname(file), specifier)] : [];
  return {
    atOnce: [
      ...module.staticImports.map(({ moduleRequest }) => moduleRequest.value),
      ...module.staticExports.flatMap(({ entries }) =>
        entries.flatMap(({ moduleRequest }) => (moduleRequest ? [moduleRequest.value] : [])),
      ),
    ].flatMap(inSite),
    later: module.dynamicImports.flatMap(({ moduleRequest }) =>
      inSite(source.slice(moduleRequest.start + 1, moduleRequest.end - 1)),
    ),
  };
}

/**
 * The scripts that a page loads before it can be used, and those that it may load after, told from
 * the scripts themselves: a new one cannot hide behind its name.
 *
 * @param {readonly string[]} entries
 * @param {(file: string) => string} read
 * @returns {{ first: ReadonlySet<string>, later: ReadonlySet<string> }}
 */
export function scriptsOf(entries, read) {
  const first = new Set(entries);
  const later = new Set();
  // A Set that grows while it is walked is walked to its new end.
  for (const file of first) {
    const { atOnce, later: after } = importsIn(file, read(file));
    for (const each of atOnce) first.add(each);
    for (const each of after) later.add(each);
  }
  for (const file of later) {
    const { atOnce, later: after } = importsIn(file, read(file));
    for (const each of [...atOnce, ...after]) if (!first.has(each)) later.add(each);
  }
  for (const file of first) later.delete(file);
  return { first, later };
}
