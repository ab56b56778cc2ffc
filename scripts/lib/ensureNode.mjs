import { PlainError } from './say.mjs';

const needed = { major: 20, minor: 19 };

/** Stops with a plain message when Node is too old for the tools of this project. */
export function ensureNode(version = process.versions.node) {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  if (major > needed.major || (major === needed.major && minor >= needed.minor)) return;
  throw new PlainError(
    `This project needs Node ${needed.major}.${needed.minor} or newer; this is Node ${version}.\n` +
      'Install a newer one from nodejs.org or with your system, then try again.',
  );
}
