import { minify_sync } from 'terser';

/**
 * A script that the build writes into the page, as short as it gets: the reader waits for every byte of it
 * before the first paint. `ecma`: how old a browser may be that has to understand it. In ASCII, because it may stand before the page has said how its letters are written.
 */
export function minified(script: string, ecma: 5 | 2020 = 2020): string {
  const { code } = minify_sync(script, { ecma, format: { ascii_only: true } });
  if (code === undefined) throw new Error('A script of the page could not be minified.');
  return code;
}
