import { existsSync } from 'node:fs';
import { runCommand } from './runCommand.mjs';
import { say } from './say.mjs';

/**
 * Installs packages of the system by apt-get, as root or with a sudo that asks nothing.
 *
 * @param {string} what they bring, in words
 * @param {readonly string[]} packages
 * @returns {Promise<string>} why it did not work, or that it did and did not help, as the end of a sentence
 */
export async function installPackages(what, packages) {
  if (!existsSync('/usr/bin/apt-get')) {
    return `${packages.join(', ')} would be installed by apt-get, which this system does not have.`;
  }
  const asRoot = process.getuid?.() === 0 ? [] : ['sudo', '-n'];
  for (const args of [['update'], ['install', '-y', '--no-install-recommends', ...packages]]) {
    const [program = '', ...rest] = [...asRoot, 'apt-get', ...args];
    say(`Installing ${what} for the tests: ${[program, ...rest].join(' ')} …`);
    const { code, output } = await runCommand([program, ...rest], {
      quiet: true,
      env: { DEBIAN_FRONTEND: 'noninteractive' },
    });
    if (code !== 0) {
      return `apt-get ${args[0]} failed.\n${output.trim().split('\n').slice(-4).join('\n')}`;
    }
  }
  return `${packages.join(', ')} are installed, but not in the usual places.`;
}
