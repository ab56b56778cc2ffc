import { existsSync } from 'node:fs';
import { runCommand } from './runCommand.mjs';
import { PlainError, say } from './say.mjs';

const usualPlaces = ['/usr/sbin/nginx', '/usr/local/sbin/nginx', '/usr/bin/nginx'];
const PACKAGE = 'nginx-light';

/** The types that nginx itself ships, which is what most of its hosts send. */
export const NGINX_TYPES = '/etc/nginx/mime.types';

/**
 * Path of an nginx with its own list of types; null where there is none.
 *
 * @returns {string | null}
 */
export function findNginx() {
  if (!existsSync(NGINX_TYPES)) return null;
  return usualPlaces.find((file) => existsSync(file)) ?? null;
}

/**
 * Installs nginx for the test of a stock host where Debian's package can be had. Where it cannot, that test
 * is left out, which is told; where nobody reads that (CI), it is an error.
 */
export async function ensureNginx() {
  if (findNginx() !== null) return;
  const failure = await installPackage();
  if (findNginx() !== null) return;
  const words = `A stock nginx cannot be tried here: ${failure}`;
  if (process.env.CI) throw new PlainError(`${words}\n\nInstall ${PACKAGE}.`);
  say(`${words}\nAll other tests run. On Debian and Ubuntu it comes with ${PACKAGE}.`);
}

/** @returns {Promise<string>} why it did not work, or that it did and did not help */
async function installPackage() {
  if (!existsSync('/usr/bin/apt-get')) {
    return 'it is installed by apt-get, which this system does not have.';
  }
  const asRoot = process.getuid?.() === 0 ? [] : ['sudo', '-n'];
  for (const args of [['update'], ['install', '-y', '--no-install-recommends', PACKAGE]]) {
    const [program = '', ...rest] = [...asRoot, 'apt-get', ...args];
    say(`Installing a web server for the tests: ${[program, ...rest].join(' ')} …`);
    const { code, output } = await runCommand([program, ...rest], {
      quiet: true,
      env: { DEBIAN_FRONTEND: 'noninteractive' },
    });
    if (code !== 0) {
      return `apt-get ${args[0]} failed.\n${output.trim().split('\n').slice(-4).join('\n')}`;
    }
  }
  return `${PACKAGE} is installed, but not in the usual places.`;
}
