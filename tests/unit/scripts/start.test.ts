import { execFile } from 'node:child_process';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { describe, expect, it } from 'vitest';

/** Runs a program as a person does, and gives what it says. */
function run(
  file: string,
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
) {
  return new Promise<{ readonly code: number; readonly said: string }>((resolve) => {
    execFile(
      process.execPath,
      [file, ...args],
      { env: { ...process.env, ...env } },
      (error, stdout, stderr) => {
        const code = error === null ? 0 : Number(error.code);
        resolve({ code, said: stdout + stderr });
      },
    );
  });
}

const STACK = /\n\s+at |node:internal|\bError\b/;

describe('a program that was started wrongly', () => {
  it.each([
    ['scripts/start.mjs', ['--bogus'], "Unknown option '--bogus'."],
    ['scripts/start.mjs', ['4000'], "Unexpected argument '4000'."],
    ['scripts/start.mjs', ['--port', 'abc'], '"abc" is no port'],
    ['scripts/start.mjs', ['--port', '99999'], '"99999" is no port'],
    ['scripts/serve.mjs', ['--port', '-1'], "Option '--port' argument is ambiguous."],
    ['scripts/serve.mjs', ['--root', 'nowhere'], 'There is no folder nowhere to serve'],
    ['scripts/serve.mjs', ['--strict'], "Unknown option '--strict'."],
    ['scripts/test.mjs', ['--al'], "Unknown option '--al'."],
    ['scripts/nodes.mjs', ['25'], 'Of Node there is'],
    ['scripts/budgets.mjs', ['nowhere'], 'There is no built site'],
  ])('%s %j says so without a stack, and does nothing', async (file, args, words) => {
    const { code, said } = await run(file, args);
    expect(said).toContain(words);
    expect(said).not.toMatch(STACK);
    expect(code).toBe(1);
  });

  it('tells of the two dashes that npm wants', async () => {
    const { code, said } = await run('scripts/start.mjs', [], { npm_config_port: '5000' });
    expect(said).toContain('npm start [-- --port <number>]');
    expect(code).toBe(1);
  });

  it('a port that was asked for and is in use is told, and no other taken', async () => {
    const other = createServer();
    await new Promise<void>((resolve) => {
      other.listen(0, '127.0.0.1', resolve);
    });
    const { port } = other.address() as AddressInfo;
    const args = ['--root', 'scripts', '--strict-port', '--port', String(port)];
    const { code, said } = await run('scripts/serve.mjs', args);
    other.close();
    expect(said.trim()).toBe(`Port ${port} is already in use: name another one.`);
    expect(code).toBe(1);
  });
});
