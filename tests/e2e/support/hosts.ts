import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { findNginx } from '../../../scripts/lib/ensureNginx.mjs';
import { startNginx, type Served } from './nginx';
import { test as base } from './test';

const SITE = path.resolve('dist');
/** Where a site lies on these hosts: two folders down. */
const BASE = '/a/b';

/** What a host answers for a path: a file of the site, or where to go instead. */
type Answer = { readonly file: string } | { readonly to: string } | null;

interface Manner {
  /** @param inside path within the site, without the slash that it begins with; null: outside of it */
  readonly answer: (inside: string | null) => Answer;
  /** Types that it knows; of others it sends none. */
  readonly types?: Readonly<Record<string, string>>;
  /** What it says of what it does not have. */
  readonly missing?: number;
  /** It answers the address of the folder without its last slash with the page, and asks for no slash. */
  readonly unslashed?: true;
}

/** All that a stock busybox knows. */
const fewTypes = {
  '.html': 'text/html',
  '.js': 'application/javascript',
  '.css': 'text/css',
  '.txt': 'text/plain',
  '.svg': 'image/svg+xml',
};

const allTypes = {
  ...fewTypes,
  '.json': 'application/json',
  '.woff2': 'font/woff2',
};

/** A folder's page for its address, and files by their names. */
const plain = (inside: string | null): Answer =>
  inside === null ? null : { file: inside === '' ? 'index.html' : inside };

/** Without endings, which it sends on, and without the query that they came with. */
function clean(inside: string | null): Answer {
  if (inside === 'index.html') return { to: './' };
  const named = /^(\w+)\.html$/.exec(inside ?? '')?.[1];
  if (named !== undefined) return { to: `./${named}` };
  return /^\w+$/.test(inside ?? '') ? { file: `${inside}.html` } : plain(inside);
}

const manners = {
  /** busybox httpd: no type for what it does not know. */
  untyped: { answer: plain, types: fewTypes },
  /** An object store: exact names alone. */
  keys: {
    answer: (inside: string | null) => (inside === '' ? null : plain(inside)),
    missing: 403,
  },
  /** sirv, serve: no slash is asked for. */
  unslashed: { answer: plain, unslashed: true },
  /** serve: addresses without their endings. */
  clean: { answer: clean },
  /** A host for programs of one page: that page for all that it does not have. */
  fallback: {
    answer: (inside: string | null) => plain(inside ?? ''),
    unslashed: true,
  },
  /** Takes the slash away. */
  bareFolder: {
    answer: (inside: string | null) =>
      inside === '' || inside === 'index.html' ? { to: BASE } : plain(inside),
    unslashed: true,
  },
} satisfies Readonly<Record<string, Manner>>;

export type Host = keyof typeof manners | 'nginx' | 'disk';

/** A server that behaves as a kind of host does. */
async function startMannered(host: keyof typeof manners): Promise<Served> {
  const { answer, types = allTypes, missing = 404, unslashed }: Manner = manners[host];
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '', 'http://localhost');
    const send = async (file: string) => {
      const body = await readFile(path.join(SITE, file)).catch(() => null);
      if (body === null) {
        if (host === 'fallback' && file !== 'index.html') return send('index.html');
        return response.writeHead(missing).end();
      }
      const type = types[path.extname(file)];
      return response
        .writeHead(200, type === undefined ? {} : { 'Content-Type': type })
        .end(body);
    };
    if (pathname === BASE) {
      if (unslashed === true) return void send('index.html');
      response.writeHead(missing === 403 ? 403 : 301, { Location: `${BASE}/` }).end();
      return;
    }
    const inside = pathname.startsWith(`${BASE}/`) ? pathname.slice(BASE.length + 1) : null;
    const found = answer(inside);
    if (found === null) response.writeHead(missing).end();
    else if ('to' in found) response.writeHead(301, { Location: found.to }).end();
    else void send(found.file);
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}${BASE}/`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

async function start(host: Host): Promise<Served> {
  if (host === 'disk') {
    return { url: `${pathToFileURL(SITE).href}/`, close: async () => undefined };
  }
  if (host !== 'nginx') return startMannered(host);
  const nginx = findNginx();
  test.skip(nginx === null, 'There is no nginx on this machine: npm test says why.');
  return startNginx(nginx ?? '', SITE, BASE);
}

/** A test whose site lies on a host of some kind: `test.use({ host: 'nginx' })`. */
export const test = base.extend<{ readonly host: Host }>({
  host: ['unslashed', { option: true }],
  baseURL: async ({ host }, provide) => {
    const { url, close } = await start(host);
    await provide(url);
    await close();
  },
});
