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

/** Installs the packages of the lock file when they are missing or out of date. */
export async function ensureInstalled() {
  if (isInstalled()) return;
  say('Installing packages (about a minute the first time) …');
  const { code, output } = await runCommand(['npm', 'ci', '--no-audit', '--no-fund'], {
    quiet: true,
  });
  if (code === 0) return;
  throw new PlainError(
    `The packages could not be installed. npm said:\n\n${firstLines(output)}\n\n` +
      'Check the connection to the package registry and that this folder can be written to, then try again.',
  );
}
