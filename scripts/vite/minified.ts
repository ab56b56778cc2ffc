import { minify_sync } from 'terser';

/**
 * A script that the build writes into the page, as short as it gets: the reader waits for every byte of it
 * before the first paint. In ASCII, because it may stand before the page has said how its letters are written.
 */
export function minified(script: string): string {
  const { code } = minify_sync(script, { ecma: 2020, format: { ascii_only: true } });
  if (code === undefined) throw new Error('A script of the page could not be minified.');
  return code;
}
