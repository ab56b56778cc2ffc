import { spawnSync } from 'node:child_process';

const MINUTES = 60_000;

/** What a program said and how it ended; null: it is not there. */
export interface Ran {
  readonly status: number | null;
  readonly out: string;
  readonly err: string;
}

/** Runs a program to its end. Null where it is not installed. */
export function run(
  program: string,
  args: readonly string[],
  options: { readonly cwd?: string; readonly env?: Readonly<Record<string, string>> } = {},
): Ran | null {
  const { error, status, stdout, stderr } = spawnSync(program, args, {
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
    timeout: 8 * MINUTES,
    ...options,
    env: { ...process.env, ...options.env },
  });
  if (error !== undefined && 'code' in error && error.code === 'ENOENT') return null;
  return { status, out: stdout, err: stderr };
}

/** The first line that a program says of its version; null where it is not there or does not start. */
export function versionOf(program: string, args: readonly string[]): string | null {
  const ran = run(program, args);
  if (ran === null || ran.status !== 0) return null;
  return /\d+(\.\d+)+/.exec(ran.out + ran.err)?.[0] ?? null;
}
