import { PlainError } from './say.mjs';

/**
 * The oldest version of each line of Node that the tools of this project run on. Lines between them
 * (21, 23) lack what the oldest of the next has. What is newer than all of them may run.
 */
const oldest = [
  [20, 19],
  [22, 12],
  [24, 0],
];

/**
 * Whether the tools of this project run on a version of Node; `engines` of package.json says the same.
 *
 * @param {string} version such as 22.12.0
 */
export function isNodeSupported(version) {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  const [newest = 0] = oldest[oldest.length - 1] || [];
  return (
    major > newest || oldest.some(([line = 0, least = 0]) => major === line && minor >= least)
  );
}

/**
 * Stops with a plain message where the tools of this project do not run on this Node. Programs call it
 * before they import anything that an old Node does not know.
 */
export function ensureNode(version = process.versions.node) {
  if (isNodeSupported(version)) return;
  throw new PlainError(
    `This project runs on Node 20.19 or a newer 20, 22.12 or a newer 22, 24, and what is newer; this is Node ${version}.\n` +
      'Install one of these from nodejs.org or with your system, then try again.',
  );
}
