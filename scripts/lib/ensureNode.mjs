import { PlainError } from './say.mjs';

const needed = [20, 19];

/** Stops with a plain message when Node is too old for the tools of this project. */
export function ensureNode(version = process.versions.node) {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  if (major > needed[0] || (major === needed[0] && minor >= needed[1])) return;
  throw new PlainError(
    `This project needs Node ${needed.join('.')} or newer; this is Node ${version}.\n` +
      'Install a newer one from nodejs.org or with your system, then try again.',
  );
}
