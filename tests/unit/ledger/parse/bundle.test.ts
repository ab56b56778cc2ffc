import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { describe, expect, it } from 'vitest';

describe('the browser bundle', { timeout: 20_000 }, () => {
  it('carries the parser without the rules of the check', async () => {
    const result = await build({
      configFile: false,
      logLevel: 'silent',
      build: {
        write: false,
        lib: {
          entry: fileURLToPath(
            new URL('../../../../src/ledger/parse/parseLedger.ts', import.meta.url),
          ),
          formats: ['es'],
        },
      },
    });
    const outputs = Array.isArray(result) ? result.flatMap(({ output }) => output) : [];
    const modules = outputs.flatMap((file) =>
      file.type === 'chunk' ? Object.keys(file.modules) : [],
    );
    expect(modules.some((module) => module.endsWith('/parse/rows.ts'))).toBe(true);
    expect(modules.filter((module) => module.includes('/ledger/check/'))).toEqual([]);
  });
});
