import { execFile } from 'node:child_process';
import { access, mkdir, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { runCommand } from '../lib/runCommand.mjs';
import { PlainError } from '../lib/say.mjs';

const run = promisify(execFile);

export interface CommitBuild {
  readonly commit: string;
  /** Folder of the built site. */
  readonly site: string;
}

/**
 * Builds the site as it was at a commit, with the libraries of then, in a worktree of its own that is taken away
 * again. A commit that was built before is not built anew.
 * @param folder for what is built
 */
export async function buildCommit(
  name: string,
  folder: string,
  say: (line: string) => void,
): Promise<CommitBuild> {
  const commit = await hashOf(name);
  const site = path.resolve(folder, `site-${commit}`);
  if (await exists(path.join(site, 'index.html'))) return { commit, site };

  const worktree = path.resolve(folder, `worktree-${commit}`);
  const must = async (...command: [string, ...string[]]) => {
    const { code, output } = await runCommand(command, { quiet: true });
    if (code !== 0) {
      throw new PlainError(`${commit} could not be built: ${command.join(' ')}\n${output}`);
    }
  };
  say(`Building ${commit} …`);
  await mkdir(folder, { recursive: true });
  await dropWorktree(worktree);
  try {
    await must('git', 'worktree', 'add', '--detach', worktree, commit);
    await must(
      'npm',
      '--prefix',
      worktree,
      'ci',
      '--ignore-scripts',
      '--no-audit',
      '--no-fund',
    );
    await must('npm', '--prefix', worktree, 'run', 'build');
    await rm(site, { recursive: true, force: true });
    await rename(path.join(worktree, 'dist'), site);
  } finally {
    await dropWorktree(worktree);
  }
  return { commit, site };
}

async function hashOf(name: string): Promise<string> {
  try {
    const { stdout } = await run('git', ['rev-parse', '--verify', `${name}^{commit}`]);
    return stdout.trim().slice(0, 12);
  } catch {
    throw new PlainError(`--compare: there is no commit "${name}" here.`);
  }
}

async function dropWorktree(worktree: string): Promise<void> {
  // There may be none.
  await run('git', ['worktree', 'remove', '--force', worktree]).catch(() => undefined);
  await rm(worktree, { recursive: true, force: true });
}

async function exists(file: string): Promise<boolean> {
  return access(file).then(
    () => true,
    () => false,
  );
}
