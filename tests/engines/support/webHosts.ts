import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chmod, cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { NGINX_TYPES } from '../../../scripts/lib/ensureNginx.mjs';
import { freePort, type Served } from '../../e2e/support/nginx';

/** Programs that serve files, as Debian packs them. */
export const webHosts = {
  nginx: '/usr/sbin/nginx',
  apache: '/usr/sbin/apache2',
  lighttpd: '/usr/sbin/lighttpd',
  caddy: '/usr/bin/caddy',
} as const;

export type WebHost = keyof typeof webHosts;

/** Those that can be tried here. */
export const foundHosts = (Object.keys(webHosts) as WebHost[]).filter((host) =>
  existsSync(webHosts[host]),
);

interface Place {
  /** Folder of its own; `site/` in it is the site. */
  readonly home: string;
  readonly port: number;
}

interface Kind {
  /** As it is installed, with the site under /atlas/. */
  readonly stock: (place: Place) => string;
  /** Around the example for it. */
  readonly withExample: (place: Place, example: string) => string;
  /** Name of the example in docs/hosting. */
  readonly example: string;
  readonly start: (file: string, place: Place) => readonly string[];
}

const temporary = ({ home }: Place) =>
  ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi']
    .map((kind) => `${kind}_temp_path ${home}/${kind};`)
    .join(' ');

const nginx = (place: Place, inside: string) =>
  `${process.getuid?.() === 0 ? 'user root;' : ''} daemon off; master_process off; pid ${place.home}/pid;
  error_log stderr error; events {}
  http { include ${NGINX_TYPES}; default_type application/octet-stream; access_log off; sendfile on;
  gzip on; ${temporary(place)}
  ${inside} }`;

const MODULES = '/usr/lib/apache2/modules';
const apache = ({ home, port }: Place, override: string, modules: readonly string[]) =>
  `ServerName localhost
  ServerRoot ${home}
  PidFile ${home}/pid
  Mutex pthread
  ErrorLog ${home}/error.log
  Listen 127.0.0.1:${port}
  ${[
    'mpm_event',
    'authz_core',
    'mime',
    'dir',
    'alias',
    'deflate',
    'filter',
    'negotiation',
    ...modules,
  ]
    .map((name) => `LoadModule ${name}_module ${MODULES}/mod_${name}.so`)
    .join('\n')}
  TypesConfig /etc/mime.types
  AddOutputFilterByType DEFLATE text/html text/plain text/xml text/css text/javascript application/javascript
  DirectoryIndex index.html
  Alias /atlas ${home}/site
  <Directory ${home}/site>
    AllowOverride ${override}
    Require all granted
  </Directory>`;

const lighttpd = ({ home, port }: Place, inside: string) =>
  `server.modules += ( "mod_access" )
  server.document-root = "${home}"
  server.port = ${port}
  server.bind = "127.0.0.1"
  server.pid-file = "${home}/pid"
  server.errorlog = "${home}/error.log"
  index-file.names = ( "index.html" )
  include_shell "/usr/share/lighttpd/create-mime.conf.pl"
  ${inside}`;

const CADDY_OPTIONS = '{\n\tadmin off\n\tauto_https off\n}\n';

const kinds: Readonly<Record<WebHost, Kind>> = {
  nginx: {
    example: 'nginx.conf',
    stock: (place) =>
      nginx(
        place,
        `server { listen 127.0.0.1:${place.port}; location /atlas/ { alias ${place.home}/site/; } }`,
      ),
    withExample: (place, example) =>
      nginx(place, example.replace('listen 80;', `listen 127.0.0.1:${place.port};`)),
    start: (file, { home }) => ['-c', file, '-p', home, '-e', 'stderr'],
  },
  apache: {
    example: '.htaccess',
    stock: (place) => apache(place, 'None', []),
    withExample: (place) => apache(place, 'All', ['headers', 'rewrite', 'env']),
    start: (file) => ['-f', file, '-DFOREGROUND'],
  },
  lighttpd: {
    example: 'lighttpd.conf',
    stock: (place) =>
      lighttpd(
        place,
        `server.modules += ( "mod_alias" )\nalias.url = ( "/atlas/" => "${place.home}/site/" )`,
      ),
    withExample: lighttpd,
    start: (file) => ['-D', '-f', file],
  },
  caddy: {
    example: 'Caddyfile',
    stock: ({ home, port }) =>
      `${CADDY_OPTIONS}http://127.0.0.1:${port} {\n\thandle_path /atlas/* {\n\t\troot * ${home}/site\n\t\tfile_server\n\t}\n}\n`,
    withExample: ({ port }, example) =>
      CADDY_OPTIONS + example.replace('example.org {', `http://127.0.0.1:${port} {`),
    start: (file) => ['run', '--adapter', 'caddyfile', '--config', file],
  },
};

/**
 * Serves the built site under /atlas/ by a program that others serve it by.
 * @param tuned with the example of docs/hosting; else as the program is installed
 */
export async function startWebHost(host: WebHost, tuned: boolean): Promise<Served> {
  const place = {
    home: await mkdtemp(path.join(tmpdir(), `${host}-`)),
    port: await freePort(),
  };
  const { home, port } = place;
  const kind = kinds[host];
  await chmod(home, 0o755);
  await cp('dist', path.join(home, 'site'), { recursive: true, preserveTimestamps: true });
  const example = (await readFile(path.join('docs/hosting', kind.example), 'utf8')).replaceAll(
    '/srv/atlas',
    path.join(home, 'site'),
  );
  if (tuned && kind.example === '.htaccess') {
    await writeFile(path.join(home, 'site', '.htaccess'), example);
  }
  const file = path.join(home, 'host.conf');
  await mkdir(path.join(home, 'logs'));
  await writeFile(file, tuned ? kind.withExample(place, example) : kind.stock(place));
  const child = spawn(webHosts[host], kind.start(file, place), {
    env: { ...process.env, HOME: home, XDG_DATA_HOME: home, XDG_CONFIG_HOME: home },
  });
  let said = '';
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (part) => (said += part));
  const ended = new Promise((resolve) => {
    child.once('exit', resolve);
  });
  const url = `http://127.0.0.1:${port}/atlas/`;
  while ((await fetch(url).catch(() => null))?.status !== 200) {
    if (child.exitCode !== null) throw new Error(`${host} has ended: ${said}`);
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
