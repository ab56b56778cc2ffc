import { existsSync } from 'node:fs';
import { installPackages } from './installPackages.mjs';
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
  const failure = await installPackages('a web server', [PACKAGE]);
  if (findNginx() !== null) return;
  const words = `A stock nginx cannot be tried here: ${failure}`;
  if (process.env.CI) throw new PlainError(`${words}\n\nInstall ${PACKAGE}.`);
  say(`${words}\nAll other tests run. On Debian and Ubuntu it comes with ${PACKAGE}.`);
}
