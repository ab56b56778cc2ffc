/**
 * What a host may say of the files of the site: the one place that knows. The server of the project sends
 * it, and the examples for other hosts (docs/hosting) are held to it by a test.
 */

/** Names that the build gives to what never changes under its name. */
export const HASHED = /^assets\/[^/]+-[\w-]{8}\.\w+$/;
/** Letters: their names stay, and they hardly change. */
const LETTERS = /^fonts\/[^/]+\.woff2$/;

const YEAR = 365 * 24 * 60 * 60;
const WEEK = 7 * 24 * 60 * 60;

export const FOREVER = `public, max-age=${YEAR}, immutable`;
export const A_WEEK = `public, max-age=${WEEK}`;
/** Kept, but asked for each time: pages, the data and their list, whose names stay when figures change. */
export const ASK = 'no-cache';

/**
 * How long a browser may keep a file without asking.
 *
 * @param {string} file its path inside the site
 */
export function cacheControlOf(file) {
  return HASHED.test(file) ? FOREVER : LETTERS.test(file) ? A_WEEK : ASK;
}

/** With every file. @type {Readonly<Record<string, string>>} */
export const COMMON_HEADERS = {
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'strict-origin-when-cross-origin',
  // A frame that is sandboxed has no origin, and may load no program without this. All files are public.
  'Access-Control-Allow-Origin': '*',
};

/** What a page loads: its own files and nothing else. Scripts and styles inside of pages stand before. */
const OWN_FILES = [
  "img-src 'self' data: blob:",
  "font-src 'self'",
  "connect-src 'self'",
  "worker-src 'self'",
  "form-action 'none'",
  "base-uri 'none'",
];

/**
 * A content security policy of the site.
 *
 * @param {string} scripts which scripts inside the page may run, besides those of the site
 * @param {string} styles which styles inside of it
 */
export function policyOf(scripts, styles = '') {
  const own = (/** @type {string} */ more) => (more === '' ? '' : ` ${more}`);
  return [
    "default-src 'none'",
    `script-src 'self'${own(scripts)}`,
    `style-src 'self'${own(styles)}`,
    ...OWN_FILES,
  ].join('; ');
}

/**
 * The policy as a host sends it with every file. Each page carries its own, which names the scripts inside
 * of it by their hashes; a browser obeys both, so that this one leaves that to the page and stays the
 * same from build to build.
 */
export const HOST_POLICY = policyOf("'unsafe-inline'", "'unsafe-inline'");

/** Ends of the names of files that the build also writes compressed. */
export const PACKED = ['css', 'csv', 'geojson', 'html', 'js', 'json', 'svg', 'txt'];
