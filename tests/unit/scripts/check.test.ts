import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { DATA, FIXTURES } from '../support/dataFolder';

const project = fileURLToPath(new URL('../../..', import.meta.url));

const check = (
  ...args: readonly string[]
): { readonly status: number | null; readonly text: string } => {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['--import', 'tsx', 'scripts/check.ts', ...args],
    { cwd: project, encoding: 'utf8' },
  );
  return { status, text: stdout + stderr };
};

describe('npm run check', { timeout: 20_000 }, () => {
  let folder = '';

  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'ledger-'));
    cpSync(`${FIXTURES}/base`, folder, { recursive: true });
    cpSync(`${DATA}/datapackage.json`, join(folder, 'datapackage.json'));
    const sources = join(folder, 'sources.csv');
    writeFileSync(
      sources,
      readFileSync(sources, 'utf8').replace('2023-01-05,printed', '2023-02-30,printed'),
    );
  });

  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it('exits 0 on the ledger of the project', () => {
    const { status, text } = check();
    expect(text).toContain('The ledger is in order: 0 errors');
    expect(status).toBe(0);
  });

  it('exits 1 on a folder with an error and names it', () => {
    const { status, text } = check(folder);
    expect(text).toContain('sources.csv, line 2, column published   [cell-type]');
    expect(text).toContain('"2023-02-30" is not a date.');
    expect(status).toBe(1);
  });

  it('exits 1 where there is no folder', () => {
    expect(check(join(folder, 'nowhere'))).toMatchObject({ status: 1 });
  });
});
