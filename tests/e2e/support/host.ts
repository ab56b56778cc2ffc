import { mkdtemp, readdir, readFile, rm, writeFile, mkdir } from 'node:fs/promises';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { contentSecurityPolicy } from '../../../scripts/vite/contentSecurityPolicyPlugin';
import { fileFor, typeOf } from '../../../scripts/serve.mjs';

/** A host of the site whose habits a test sets while pages of it are open. */
export interface Host {
  readonly url: string;
  /** Folder that it serves. */
  root: string;
  /** What it answers for a file that it does not have: a status, or its first page with 200. */
  lost: 404 | 410 | 'page';
  /** It refuses to be asked for the head of a file alone. */
  refusesHead: boolean;
  /** Pages may be kept for an hour without asking. */
  keepsPages: boolean;
  /** Files that it has lost, by a part of their names. */
  readonly without: Set<string>;
  /** Paths that were asked for, in order. */
  readonly asked: string[];
  readonly close: () => Promise<void>;
}

/** Serves a folder under a sub-path, on this machine alone. */
export async function startHost(folder: string): Promise<Host> {
  const base = '/atlas/';
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    host.asked.push(pathname);
    const end = (status: number, type: string, body: string | Uint8Array, cache = 'no-cache') =>
      response
        .writeHead(status, { 'Content-Type': type, 'Cache-Control': cache })
        .end(request.method === 'HEAD' ? undefined : body);
    const answer = async () => {
      if (request.method === 'HEAD' && host.refusesHead) return end(405, 'text/plain', '');
      const file = fileFor(request.url ?? '', host.root, base);
      const gone = [...host.without].some((part) => pathname.includes(part));
      const body = file === null || gone ? null : await readFile(file).catch(() => null);
      if (file !== null && body !== null) {
        const page = file.endsWith('.html');
        const cache = page && host.keepsPages ? 'max-age=3600' : 'no-cache';
        return end(200, typeOf(file), body, cache);
      }
      if (host.lost !== 'page') return end(host.lost, 'text/html', '<h1>Not here</h1>');
      return end(200, 'text/html', await readFile(path.join(host.root, 'index.html')));
    };
    void answer();
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  const host: Host = {
    url: `http://127.0.0.1:${port}${base}`,
    root: path.resolve(folder),
    lost: 404,
    refusesHead: false,
    keepsPages: false,
    without: new Set(),
    asked: [],
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
  return host;
}

/** A file whose name holds a fingerprint of what is in it. */
const FINGERPRINT = /(?<=\bassets\/[\w-]+-)[\w-]{8}(?=\.(?:js|mjs|css|json)\b)/;
const TEXT = /\.(?:html|js|mjs|css|json)$/;

/**
 * Copies a built site as the next publication leaves it where every file has changed: each has another
 * fingerprint, and what names it names the new one.
 * @returns the folder; whoever asked removes it
 */
export async function publishAnew(site: string): Promise<string> {
  const folder = await mkdtemp(path.join(tmpdir(), 'published-anew-'));
  const files = (await readdir(site, { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(site, path.join(entry.parentPath, entry.name)));
  const prints = new Set(files.flatMap((file) => FINGERPRINT.exec(file)?.[0] ?? []));
  const renamed = (text: string) => {
    let result = text;
    for (const print of prints) {
      // As long as it was, so that nothing else changes.
      result = result.replaceAll(print, `Z${print.slice(1, 7)}Z`);
    }
    return result;
  };
  for (const file of files) {
    const to = path.join(folder, renamed(file));
    await mkdir(path.dirname(to), { recursive: true });
    const body = await readFile(path.join(site, file));
    await writeFile(
      to,
      TEXT.test(file) && !file.startsWith('data') ? withPolicy(renamed(body.toString())) : body,
    );
  }
  return folder;
}

/** A page whose policy knows its inline scripts as they are now. */
function withPolicy(text: string): string {
  return text.replace(
    /(http-equiv="Content-Security-Policy" content=")[^"]*/,
    (_all, start: string) => start + contentSecurityPolicy(text).replaceAll("'", '&#39;'),
  );
}

/** Removes what `publishAnew` has made. */
export async function takeDown(folder: string): Promise<void> {
  await rm(folder, { recursive: true, force: true });
}
