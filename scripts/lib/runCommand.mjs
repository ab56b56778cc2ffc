import { spawn } from 'node:child_process';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

export const projectRoot = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..');

/** Where nobody looks at a terminal, programs are asked to leave colours out. */
const plainOutput = process.stdout.isTTY ? {} : { NO_COLOR: '1' };

/**
 * The environment without what decides how a program is built: whatever a machine has set, the tests are run as
 * tests, and what is published is the published form.
 */
function ownEnvironment() {
  const { NODE_ENV: _, ...rest } = process.env;
  return rest;
}

/**
 * Runs one command in the project's folder, without a shell and without input.
 *
 * @param {readonly [string, ...string[]]} command program and arguments
 * @param {{ quiet?: boolean, env?: Record<string, string> }} [options]
 *   quiet: keep the output instead of showing it while it comes
 * @returns {Promise<{ code: number, output: string }>} output is empty unless quiet
 */
export function runCommand([program, ...args], { quiet = false, env = {} } = {}) {
  return new Promise((resolve) => {
    const child = spawn(program, args, {
      cwd: projectRoot,
      env: { ...ownEnvironment(), ...plainOutput, ...env },
      stdio: ['ignore', quiet ? 'pipe' : 'inherit', quiet ? 'pipe' : 'inherit'],
      // npm and npx are command files on Windows.
      shell: process.platform === 'win32',
    });
    let output = '';
    child.stdout?.on('data', (part) => (output += part));
    child.stderr?.on('data', (part) => (output += part));
    child.on('error', (error) => resolve({ code: 127, output: error.message }));
    child.on('close', (code) => resolve({ code: code ?? 1, output }));
  });
}
