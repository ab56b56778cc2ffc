import { readFileSync } from 'node:fs';
import path from 'node:path';
import { projectRoot, runCommand } from './runCommand.mjs';
import { PlainError, say } from './say.mjs';

/**
 * @param {string} file
 * @returns {Record<string, { version?: string, integrity?: string, optional?: boolean }>}
 */
function packagesIn(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8')).packages;
  } catch {
    return {};
  }
}

/**
 * Says whether node_modules is what the lock file asks for, by comparing it with the list that npm
 * leaves of what it installed. Packages for other systems are optional and may be missing.
 */
export function isInstalled(root = projectRoot) {
  const wanted = packagesIn(path.join(root, 'package-lock.json'));
  const found = packagesIn(path.join(root, 'node_modules/.package-lock.json'));
  return Object.entries(wanted)
    .filter(([folder]) => folder !== '')
    .every(([folder, { version, integrity, optional }]) =>
      found[folder]
        ? found[folder].version === version && found[folder].integrity === integrity
        : optional === true,
    );
}

/** @param {string} output npm explains all its options after what matters */
const firstLines = (output) => output.trim().split('\n').slice(0, 20).join('\n');

/**
 * How the packages are installed. All kinds of them, whatever this machine has set (NODE_ENV=production or
 * omit=dev leave out the tools, omit=optional the binaries of this system); and where the network does
 * not answer that is known after seconds, not after npm's two minutes.
 *
 * @type {readonly [string, ...string[]]}
 */
export const installCommand = [
  'npm',
  'ci',
  '--include=dev',
  '--include=optional',
  '--include=peer',
  '--fetch-retries=1',
  '--fetch-retry-mintimeout=1000',
  '--fetch-retry-maxtimeout=3000',
  // Of silence on a connection, not in all.
  '--fetch-timeout=15000',
  '--no-audit',
  '--no-fund',
];

/** So often it is told that npm is still at it, milliseconds. */
const PATIENCE = 20_000;

/** Installs the packages of the lock file when they are missing or out of date. */
export async function ensureInstalled() {
  if (isInstalled()) return;
  say('Installing packages (about a minute the first time) …');
  const started = performance.now();
  const told = setInterval(() => {
    say(`  still installing, ${Math.round((performance.now() - started) / 1000)} s …`);
  }, PATIENCE);
  const { code, output } = await runCommand(installCommand, { quiet: true });
  clearInterval(told);
  if (code === 0) return;
  throw new PlainError(
    `The packages could not be installed. npm said:\n\n${firstLines(output)}\n\n` +
      'Check the connection to the package registry and that this folder can be written to, then try again.',
  );
}
