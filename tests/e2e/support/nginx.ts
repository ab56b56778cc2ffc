import { spawn } from 'node:child_process';
import { mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { NGINX_TYPES } from '../../../scripts/lib/ensureNginx.mjs';

/** A site on a host of its own. */
export interface Served {
  /** Of the site, with a slash at its end. */
  readonly url: string;
  readonly close: () => Promise<void>;
}

/** A port that was free a moment ago. */
export async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => {
    server.close(resolve);
  });
  return port;
}

/**
 * nginx as it is installed: its own types, and nothing set that it does not set itself.
 * @param site folder of the built site
 * @param base where it lies on the host: `/a/b`
 */
export async function startNginx(program: string, site: string, base: string): Promise<Served> {
  const home = await mkdtemp(path.join(tmpdir(), 'nginx-'));
  const port = await freePort();
  await symlink(path.resolve(site), path.join(home, 'site'));
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi']
    .map((kind) => `${kind}_temp_path ${home}/${kind};`)
    .join(' ');
  const file = path.join(home, 'nginx.conf');
  await writeFile(
    file,
    `${process.getuid?.() === 0 ? 'user root;' : ''}
    daemon off; master_process off; pid ${home}/pid; error_log stderr error;
    events {}
    http {
      include ${NGINX_TYPES}; default_type application/octet-stream;
      access_log off; sendfile on; gzip on; ${temporary}
      server { listen 127.0.0.1:${port}; location ${base}/ { alias ${home}/site/; } }
    }`,
  );
  const child = spawn(program, ['-c', file, '-p', home, '-e', 'stderr']);
  let said = '';
  child.stderr.on('data', (part) => (said += part));
  const ended = new Promise((resolve) => {
    child.once('exit', resolve);
  });
  const url = `http://127.0.0.1:${port}${base}/`;
  while ((await fetch(url).catch(() => null))?.status !== 200) {
    if (child.exitCode !== null) throw new Error(`nginx has ended: ${said}`);
    await new Promise((resolve) => {
      setTimeout(resolve, 50);
    });
  }
  return {
    url,
    async close() {
      child.kill();
      await ended;
      await rm(home, { recursive: true });
    },
  };
}
