import { execFile } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { resolveConfig } from 'vite';
import { afterEach, describe, expect, it } from 'vitest';
import { installCommand } from '../../../scripts/lib/ensureInstalled.mjs';
import { runCommand } from '../../../scripts/lib/runCommand.mjs';

const run = promisify(execFile);
const before = process.env['NODE_ENV'];
afterEach(() => {
  process.env['NODE_ENV'] = before;
});

/** Ways in which a machine leaves out what is only needed to build. */
const withoutTools = [
  { NODE_ENV: 'production' },
  { npm_config_omit: 'dev' },
  { npm_config_omit: 'optional' },
  { npm_config_production: 'true' },
];

describe('a machine with settings of its own', () => {
  it.each(withoutTools)(
    'gets every package that the project is built with under %j',
    async (env) => {
      const root = mkdtempSync(path.join(tmpdir(), 'packages-'));
      const write = (file: string, content: object) => {
        mkdirSync(path.dirname(path.join(root, file)), { recursive: true });
        writeFileSync(path.join(root, file), JSON.stringify(content));
      };
      write('tool/package.json', { name: 'tool', version: '1.0.0' });
      write('binary/package.json', { name: 'binary', version: '1.0.0' });
      const wanted = {
        devDependencies: { tool: 'file:tool' },
        optionalDependencies: { binary: 'file:binary' },
      };
      write('package.json', { name: 'site', version: '1.0.0', ...wanted });
      write('package-lock.json', {
        name: 'site',
        version: '1.0.0',
        lockfileVersion: 3,
        packages: {
          '': { name: 'site', version: '1.0.0', ...wanted },
          tool: { version: '1.0.0', dev: true },
          binary: { version: '1.0.0', optional: true },
          'node_modules/tool': { resolved: 'tool', link: true },
          'node_modules/binary': { resolved: 'binary', link: true },
        },
      });
      const [npm, ...args] = installCommand;
      await run(npm, args, { cwd: root, env: { ...process.env, ...env } });
      expect(existsSync(path.join(root, 'node_modules/tool/package.json'))).toBe(true);
      expect(existsSync(path.join(root, 'node_modules/binary/package.json'))).toBe(true);
      rmSync(root, { recursive: true });
    },
  );

  it.each(['development', 'test', 'production', ''])(
    'publishes what is made for readers, also where NODE_ENV is "%s"',
    async (value) => {
      process.env['NODE_ENV'] = value;
      const inline = { configLoader: 'runner', logLevel: 'silent' } as const;
      const { isProduction, env } = await resolveConfig(inline, 'build');
      expect(isProduction).toBe(true);
      expect(env['PROD']).toBe(true);
    },
  );

  it('hands no NODE_ENV on to what it runs: tests and build have their own', async () => {
    process.env['NODE_ENV'] = 'production';
    const { output } = await runCommand(
      [process.execPath, '-p', 'String(process.env.NODE_ENV)'],
      { quiet: true },
    );
    expect(output.trim()).toBe('undefined');
  });
});
