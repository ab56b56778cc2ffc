import { readdir, readFile } from 'node:fs/promises';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import path from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants } from 'node:zlib';

const compress = promisify(brotliCompress);

const TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.geojson': 'application/geo+json',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.mjs': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};

/** Files above this are made for the bench and packed fast; a host packs its files as well as it can. */
const BEST_UP_TO = 2_000_000;

/** What a host has ready to send. */
interface Stored {
  readonly body: Buffer;
  readonly type: string;
  readonly packed: boolean;
  /** A name with a hash never changes its content. */
  readonly lasting: boolean;
}

/** A static host that packs everything beforehand and counts what it sends. */
export interface BenchServer {
  readonly address: string;
  /** Puts the files of a folder under a path. */
  mount(at: string, folder: string): Promise<void>;
  /** Puts one text at a path. */
  put(at: string, text: string): Promise<void>;
  /** From now on sends a text in place of the files whose paths fit; rejects where none does. */
  replace(pattern: RegExp, text: string): Promise<void>;
  /** Bytes on the wire since it was last asked, heads included. */
  takeBytes(): number;
  close(): Promise<void>;
}

/** On a free port of this machine. */
export async function startBenchServer(): Promise<BenchServer> {
  const files = new Map<string, Stored>();
  const instead = new Map<string, { readonly pattern: RegExp; readonly stored: Stored }>();
  const sockets = new Set<Socket>();
  let ended = 0;
  let taken = 0;

  const answer = (pathname: string, response: ServerResponse) => {
    const asked = pathname.endsWith('/') ? `${pathname}index.html` : pathname;
    const other = [...instead.values()].find(({ pattern }) => pattern.test(asked));
    const stored = other?.stored ?? files.get(asked);
    if (stored === undefined) {
      response.writeHead(404, { 'Content-Type': 'text/plain' }).end('Not found.');
      return;
    }
    response
      .writeHead(200, {
        'Content-Type': stored.type,
        'Content-Length': stored.body.length,
        'Cache-Control': stored.lasting ? 'public, max-age=31536000, immutable' : 'no-cache',
        ...(stored.packed ? { 'Content-Encoding': 'br', Vary: 'Accept-Encoding' } : {}),
      })
      .end(stored.body);
  };
  const server = createServer((request, response) =>
    answer(new URL(request.url ?? '/', 'http://localhost').pathname, response),
  );
  server.on('connection', (socket) => {
    sockets.add(socket);
    socket.on('close', () => {
      sockets.delete(socket);
      ended += socket.bytesWritten;
    });
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', resolve);
  });
  const { port } = server.address() as AddressInfo;

  return {
    address: `http://127.0.0.1:${port}`,
    async mount(at, folder) {
      const names = await readdir(folder, { recursive: true, withFileTypes: true });
      for (const entry of names.filter((each) => each.isFile())) {
        const file = path.join(entry.parentPath, entry.name);
        const name = path.relative(folder, file).split(path.sep).join('/');
        files.set(`${at}${name}`, await store(name, await readFile(file)));
      }
    },
    async put(at, text) {
      files.set(at, await store(at, Buffer.from(text)));
    },
    async replace(pattern, text) {
      if (![...files.keys()].some((name) => pattern.test(name))) {
        throw new Error(`The site has no file like ${pattern}`);
      }
      instead.set(pattern.source, {
        pattern,
        stored: await store('.json', Buffer.from(text)),
      });
    },
    takeBytes() {
      const all = [...sockets].reduce((sum, { bytesWritten }) => sum + bytesWritten, ended);
      const since = all - taken;
      taken = all;
      return since;
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

async function store(name: string, body: Buffer): Promise<Stored> {
  const extension = path.extname(name) || name;
  const packed = extension !== '.woff2' && extension !== '.png';
  const quality = body.length > BEST_UP_TO ? 4 : constants.BROTLI_MAX_QUALITY;
  return {
    body: packed
      ? await compress(body, { params: { [constants.BROTLI_PARAM_QUALITY]: quality } })
      : body,
    type: TYPES[extension] ?? 'application/octet-stream',
    packed,
    lasting: /-[\w-]{8}\.\w+$/.test(name),
  };
}
