import { existsSync } from 'node:fs';
import { findBrowser } from './findBrowser.mjs';
import { runCommand } from './runCommand.mjs';
import { PlainError, say } from './say.mjs';

/** @typedef {readonly [string, ...string[]]} Command */

/**
 * Ways to get a browser, in order: the system's own package, else Playwright's download.
 *
 * @returns {readonly (readonly Command[])[]}
 */
function waysToInstall() {
  const isRoot = process.getuid?.() === 0;
  /** @type {(...args: readonly string[]) => Command} */
  const apt = (...args) => (isRoot ? ['apt-get', ...args] : ['sudo', '-n', 'apt-get', ...args]);
  /** @type {readonly Command[]} */
  const systemPackage = [apt('update'), apt('install', '-y', 'chromium')];
  /** @type {readonly Command[]} */
  const download = [['npx', '--no-install', 'playwright', 'install', 'chromium']];
  return existsSync('/usr/bin/apt-get') ? [systemPackage, download] : [download];
}

/** Installs a Chromium for the browser tests when none is found; returns its path. */
export async function ensureBrowser() {
  const present = await findBrowser();
  if (present !== null) return present;

  const failures = [];
  for (const commands of waysToInstall()) {
    for (const command of commands) {
      say(`Installing a browser for the tests: ${command.join(' ')} …`);
      const { code, output } = await runCommand(command, {
        quiet: true,
        env: { DEBIAN_FRONTEND: 'noninteractive' },
      });
      if (code !== 0) {
        failures.push(
          `${command.join(' ')}\n${output.trim().split('\n').slice(-4).join('\n')}`,
        );
        break;
      }
    }
    const installed = await findBrowser();
    if (installed !== null) return installed;
  }
  throw new PlainError(
    `No browser for the tests could be installed.\n\n${failures.join('\n\n')}\n\n` +
      'Install Chromium or Chrome yourself; if it is in an unusual place, name it: CHROMIUM_PATH=/path/to/chromium npm test',
  );
}
