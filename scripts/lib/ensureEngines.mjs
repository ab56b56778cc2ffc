import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { installPackages } from './installPackages.mjs';
import { PlainError, say } from './say.mjs';

/**
 * Programs that the walks in other engines need; null where one is not found.
 *
 * @typedef {{
 *   firefox: string | null,
 *   webKitDriver: string | null,
 *   miniBrowser: string | null,
 *   xServer: string | null,
 * }} EngineFiles
 */

/** Debian's packages that bring them. */
const packages = ['firefox-esr', 'webkit2gtk-driver', 'xvfb'];

/** @param {readonly (string | undefined)[]} files */
const firstThatExists = (files) =>
  files.find((file) => file !== undefined && existsSync(file)) ?? null;

/** MiniBrowser lies in the folder of its library: `/usr/lib/<machine>/webkit2gtk-4.1/MiniBrowser`. */
function miniBrowsers() {
  return ['/usr/lib', '/usr/libexec']
    .filter((folder) => existsSync(folder))
    .flatMap((folder) => [
      folder,
      ...readdirSync(folder).map((name) => path.join(folder, name)),
    ])
    .flatMap((folder) =>
      ['webkitgtk-6.0', 'webkit2gtk-4.1', 'webkit2gtk-4.0'].map((version) =>
        path.join(folder, version, 'MiniBrowser'),
      ),
    );
}

/** @returns {EngineFiles} */
export function findEngines() {
  return {
    firefox: firstThatExists([
      process.env.FIREFOX_PATH,
      '/usr/bin/firefox-esr',
      '/usr/bin/firefox',
    ]),
    webKitDriver: firstThatExists(['/usr/bin/WebKitWebDriver']),
    miniBrowser: firstThatExists(miniBrowsers()),
    xServer: firstThatExists(['/usr/bin/Xvfb']),
  };
}

/**
 * Engines that cannot be walked with what is found.
 *
 * @param {EngineFiles} files
 * @returns {readonly ('Firefox' | 'WebKit')[]}
 */
export function missingEngines({ firefox, webKitDriver, miniBrowser, xServer }) {
  /** @type {('Firefox' | 'WebKit')[]} */
  const missing = [];
  if (firefox === null || xServer === null) missing.push('Firefox');
  if (webKitDriver === null || miniBrowser === null || xServer === null) missing.push('WebKit');
  return missing;
}

/**
 * Installs Firefox and WebKitGTK for the tests where Debian's packages can be had; returns the engines
 * that stay untried. Where nobody looks at what is said (CI), an engine that is missing is an error.
 */
export async function ensureEngines() {
  if (missingEngines(findEngines()).length === 0) return [];
  const failure = await installPackages('browsers', packages);
  const missing = missingEngines(findEngines());
  if (missing.length === 0) return [];
  const words = `${missing.join(' and ')} cannot be tried here: ${failure}`;
  if (process.env.CI) throw new PlainError(`${words}\n\nInstall ${packages.join(', ')}.`);
  say(
    `${words}\nAll other tests run. On Debian and Ubuntu they come with ${packages.join(', ')}.`,
  );
  return missing;
}
