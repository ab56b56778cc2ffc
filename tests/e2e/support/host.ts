import { execFile } from 'node:child_process';
import {
  cp,
  mkdir,
  mkdtemp,
  readdir,
  readFile,
  rm,
  stat,
  symlink,
  writeFile,
} from 'node:fs/promises';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
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

const NOT_COPIED = new Set(['node_modules', 'dist', '.git', '.cache', 'test-results', 'tests']);

/**
 * Builds the project a second time, as its next publication: the ledger has another figure for Lachin in
 * 2023 (1,459.7 ha in place of 1,454.2), and the page About has another heading.
 * @returns the folder of the built site; whoever asked removes it
 */
export async function buildAnew(): Promise<string> {
  const project = await mkdtemp(path.join(tmpdir(), 'next-publication-'));
  for (const name of await readdir('.')) {
    if (!NOT_COPIED.has(name)) await cp(name, path.join(project, name), { recursive: true });
  }
  await symlink(path.resolve('node_modules'), path.join(project, 'node_modules'));
  const claims = path.join(project, 'data/claims.csv');
  await changeIn(claims, ',,1454.2,,exact,', ',,1459.7,,exact,');
  await changeIn(claims, '"1,454.2 ha were', '"1,459.7 ha were');
  await changeIn(path.join(project, 'src/text/en'), 'About this atlas', 'About the new atlas');
  await promisify(execFile)('npm', ['run', 'build'], { cwd: project, maxBuffer: 1 << 26 });
  return path.join(project, 'dist');
}

/** Changes the one place of a file, or of the files of a folder, that says this. */
async function changeIn(place: string, from: string, to: string): Promise<void> {
  const files = (await stat(place)).isDirectory()
    ? (await readdir(place)).map((name) => path.join(place, name))
    : [place];
  let changed = 0;
  for (const file of files) {
    const text = await readFile(file, 'utf8');
    if (text.includes(from)) {
      await writeFile(file, text.replace(from, to));
      changed++;
    }
  }
  if (changed !== 1)
    throw new Error(`"${from}" stands in ${changed} files of ${place}, not in one`);
}

/** A page whose policy knows its inline scripts as they are now. */
function withPolicy(text: string): string {
  return text.replace(
    /(http-equiv="Content-Security-Policy" content=")[^"]*/,
    (_all, start: string) => start + contentSecurityPolicy(text).replaceAll("'", '&#39;'),
  );
}

/** Removes a site that was made for a test. */
export async function takeDown(folder: string): Promise<void> {
  await rm(folder, { recursive: true, force: true });
}
