import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { fileFor, startServer } from '../../../scripts/serve.mjs';

describe('fileFor', () => {
  const root = path.resolve('/site');

  it('finds files, and the page of a folder', () => {
    expect(fileFor('/a/b.js?x=1', root, '/')).toBe(path.join(root, 'a/b.js'));
    expect(fileFor('/', root, '/')).toBe(path.join(root, 'index.html'));
    expect(fileFor('/atlas/', root, '/atlas/')).toBe(path.join(root, 'index.html'));
  });

  it.each([
    '/%2e%2e/secret',
    '/..%2fsecret',
    '/a/%2e%2e/%2e%2e/secret',
    '/%00',
    '/%',
    '/../..',
  ])('never leaves the site: %s', (url) => {
    const file = fileFor(url, root, '/');
    expect(file === null || file.startsWith(root + path.sep)).toBe(true);
  });

  it('knows nothing outside its base', () => {
    expect(fileFor('/other/a.js', root, '/atlas/')).toBeNull();
  });
});

describe('startServer', () => {
  let root: string;
  let server: Awaited<ReturnType<typeof startServer>>;
  beforeEach(async () => {
    root = mkdtempSync(path.join(tmpdir(), 'site-'));
    mkdirSync(path.join(root, 'assets'));
    writeFileSync(path.join(root, 'index.html'), '<p>page</p>');
    writeFileSync(path.join(root, 'assets/worker.mjs'), 'export {};');
    server = await startServer({ root, base: '/sub/path', port: 0 });
  });
  afterEach(async () => {
    await server.close();
    rmSync(root, { recursive: true });
  });

  it('serves under a sub-path, with the type that a map worker needs', async () => {
    const page = await fetch(server.url, { headers: { 'accept-encoding': 'br' } });
    expect(await page.text()).toBe('<p>page</p>');
    expect(page.headers.get('content-type')).toBe('text/html; charset=utf-8');
    expect(page.headers.get('content-encoding')).toBe('br');
    const worker = await fetch(`${server.url}assets/worker.mjs`);
    expect(worker.headers.get('content-type')).toBe('text/javascript; charset=utf-8');
  });

  it('opens every file to pages without an origin, as in the sandbox of a frame', async () => {
    for (const file of ['', 'assets/a.js']) {
      const { headers } = await fetch(server.url + file);
      expect(headers.get('access-control-allow-origin')).toBe('*');
    }
  });

  it('says 404 for what is not there and 405 for what only a program would ask', async () => {
    expect((await fetch(`${server.url}missing.js`)).status).toBe(404);
    expect((await fetch(server.url, { method: 'POST' })).status).toBe(405);
  });

  it('does not serve what lies above the site, however the path is written', async () => {
    const { port } = new URL(server.url);
    const status = await new Promise((resolve) => {
      // fetch tidies the path before it sends it; this does not.
      request({ port, path: '/sub/path/../../../etc/passwd' }, (response) => {
        response.resume();
        resolve(response.statusCode);
      }).end();
    });
    expect(status).toBe(404);
  });

  it('takes a free port when the wanted one is taken, unless told to insist', async () => {
    const port = Number(new URL(server.url).port);
    const second = await startServer({ root, port });
    expect(second.url).not.toContain(`:${port}/`);
    expect(second.url).toContain(`:${second.port}/`);
    await second.close();
    await expect(startServer({ root, port, strictPort: true })).rejects.toThrow(
      'already in use',
    );
    await expect(startServer({ root: 'nowhere', port: 0 })).rejects.toThrow(
      'no folder nowhere',
    );
  });
});
