/**
 * A small server for the built site, for looking at it and for the browser tests. It does what any
 * static host does and nothing else.
 *
 *   node scripts/serve.mjs [--port 4173] [--base /some/sub/path] [--root dist] [--strict-port]
 */
import { readFile, stat } from 'node:fs/promises';
import { createServer } from 'node:http';
import path from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants } from 'node:zlib';
import { ASK, cacheControlOf, COMMON_HEADERS } from './lib/hostHeaders.mjs';
import { portOf, readOptions } from './lib/readOptions.mjs';
import { projectRoot } from './lib/runCommand.mjs';
import { PlainError, runMain, say } from './lib/say.mjs';

/** @typedef {import('node:http').IncomingMessage} IncomingMessage */
/** @typedef {import('node:http').ServerResponse} ServerResponse */

/** Where `npm start` looks first. */
export const DEFAULT_PORT = 4173;
/** So many ports after it are tried, so that the next one is easy to remember. */
const NEXT_PORTS = 20;

/** @type {Readonly<Record<string, string>>} */
const types = {
  '.css': 'text/css; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.geojson': 'application/geo+json',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.mjs': 'text/javascript; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.webmanifest': 'application/manifest+json',
  '.woff2': 'font/woff2',
  '.zip': 'application/zip',
};

/**
 * The Content-Type of a file.
 *
 * @param {string} file
 */
export function typeOf(file) {
  return types[path.extname(file)] ?? 'application/octet-stream';
}

const alreadyCompressed = new Set(['.png', '.woff2', '.ico', '.zip']);
const compress = promisify(brotliCompress);

/**
 * Path of the file that a request means, or null when it lies outside the site.
 *
 * @param {string} url as the browser sent it
 * @param {string} root absolute path of the site's folder
 * @param {string} base sub-path that the site is served under, with a slash at both ends
 */
export function fileFor(url, root, base) {
  let pathname;
  try {
    pathname = decodeURIComponent(new URL(url, 'http://localhost').pathname);
  } catch {
    return null;
  }
  if (!pathname.startsWith(base) || pathname.includes('\0')) return null;
  const inside = pathname.slice(base.length);
  const file = path.resolve(
    root,
    inside === '' || inside.endsWith('/') ? `${inside}index.html` : inside,
  );
  return file.startsWith(root + path.sep) ? file : null;
}

/**
 * @param {string} root
 * @param {string} base
 * @returns {(request: IncomingMessage, response: ServerResponse) => Promise<unknown>}
 */
function listener(root, base) {
  /** @type {Map<string, { body: Buffer, packed: Buffer }>} */
  const compressed = new Map();
  /** @type {(file: string, body: Buffer) => Promise<Buffer>} */
  const brotli = async (file, body) => {
    const known = compressed.get(file);
    if (known?.body.equals(body)) return known.packed;
    // As the build compressed it ahead, unless it has been changed since.
    const [made, ahead] = await Promise.all(
      [file, `${file}.br`].map((one) => stat(one).catch(() => null)),
    );
    if (made && ahead && ahead.mtimeMs >= made.mtimeMs) return readFile(`${file}.br`);
    const packed = await compress(body, { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } });
    compressed.set(file, { body, packed });
    return packed;
  };

  return async (request, response) => {
    /** @type {(status: number, body: string | Buffer, headers?: Record<string, string>) => unknown} */
    const end = (status, body, headers = {}) =>
      response
        .writeHead(status, {
          'Content-Type': 'text/plain; charset=utf-8',
          'Cache-Control': ASK,
          ...COMMON_HEADERS,
          ...headers,
        })
        .end(request.method === 'HEAD' ? undefined : body);

    if (request.method !== 'GET' && request.method !== 'HEAD')
      return end(405, 'Only GET and HEAD.');
    // A base without its last slash: relative addresses on the page need the slash.
    if (`${request.url}/` === base) return end(301, '', { Location: base });
    const file = fileFor(request.url ?? '', root, base);
    const body = file === null ? null : await readFile(file).catch(() => null);
    if (file === null || body === null) {
      const page = await readFile(path.join(root, '404.html')).catch(() => null);
      return page === null
        ? end(404, 'Not found.')
        : end(404, page, { 'Content-Type': typeOf('404.html') });
    }

    const extension = path.extname(file);
    /** @type {Record<string, string>} */
    const headers = {
      'Content-Type': typeOf(file),
      'Cache-Control': cacheControlOf(path.relative(root, file).replaceAll(path.sep, '/')),
    };
    const packable = !alreadyCompressed.has(extension);
    if (packable) headers['Vary'] = 'Accept-Encoding';
    return packable && /\bbr\b/.test(String(request.headers['accept-encoding']))
      ? end(200, await brotli(file, body), { ...headers, 'Content-Encoding': 'br' })
      : end(200, body, headers);
  };
}

/** Why a port cannot be had, in words. @type {Readonly<Record<string, string>>} */
const refusals = {
  EADDRINUSE: 'is already in use',
  EACCES: 'is kept for the system',
};

/**
 * @param {import('node:http').Server} server
 * @param {number} port
 * @param {string} host
 * @returns {Promise<number>} the port that was taken
 */
function listen(server, port, host) {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => {
      server.off('error', reject);
      const address = server.address();
      resolve(typeof address === 'object' && address !== null ? address.port : port);
    });
  });
}

/**
 * Serves a folder on this machine only.
 *
 * @param {{ root?: string, base?: string, port?: number, strictPort?: boolean }} [options]
 *   base: sub-path to serve under; strictPort: fail when the port is taken, else take the next free one
 * @returns {Promise<{ url: string, port: number, close: () => Promise<void> }>}
 */
export async function startServer({
  root = 'dist',
  base = '/',
  port = DEFAULT_PORT,
  strictPort = false,
} = {}) {
  const host = '127.0.0.1';
  const underBase = `/${base}/`.replaceAll(/\/+/g, '/');
  const folder = path.resolve(projectRoot, root);
  if (!(await stat(folder).catch(() => null))?.isDirectory()) {
    throw new PlainError(`There is no folder ${root} to serve: run "npm run build" first.`);
  }
  const answer = listener(folder, underBase);
  const server = createServer((request, response) => void answer(request, response));
  const last = Math.min(port + NEXT_PORTS, 65_535);
  /** @type {(wanted: number) => Promise<number>} */
  const take = (wanted) =>
    listen(server, wanted, host).catch((error) => {
      const refusal = refusals[error.code];
      if (refusal === undefined) throw error;
      if (strictPort) throw new PlainError(`Port ${port} ${refusal}: name another one.`);
      return take(wanted === 0 || wanted >= last ? 0 : wanted + 1);
    });
  const taken = await take(port);
  return {
    url: `http://${host}:${taken}${underBase}`,
    port: taken,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

if (process.argv[1] === import.meta.filename) {
  await runMain(async () => {
    const values = readOptions(
      {
        root: { type: 'string', default: 'dist' },
        base: { type: 'string', default: '/' },
        port: { type: 'string', default: String(DEFAULT_PORT) },
        'strict-port': { type: 'boolean', default: false },
      },
      'node scripts/serve.mjs [--port 4173] [--base /some/sub/path] [--root dist] [--strict-port]',
    );
    const { url } = await startServer({
      root: values.root,
      base: values.base,
      port: portOf(values.port),
      strictPort: values['strict-port'],
    });
    say(`Serving ${values.root} at ${url}`);
  });
}
