import { execFile } from 'node:child_process';
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { expect, test } from '@playwright/test';

const run = promisify(execFile);

interface Report {
  readonly machine: { readonly browser: string; readonly webgl: string | null };
  readonly measured: readonly { readonly id: string; readonly values: readonly number[] }[];
}

test(
  'the bench runs, and measures the page and those beside it',
  { tag: '@long' },
  async ({ browserName }, { outputDir }) => {
    test.setTimeout(300_000);
    const program = ['--import', 'tsx', 'scripts/bench.ts'];
    await run(process.execPath, [...program, '--quick', '--site', 'dist', '--out', outputDir]);
    const [file = ''] = await readdir(outputDir);
    const report = JSON.parse(await readFile(path.join(outputDir, file), 'utf8')) as Report;
    expect(report.machine.browser.toLowerCase()).toContain(browserName);

    const ids = report.measured.map(({ id }) => id);
    const beside = ['bare map', 'd3 page', 'Leaflet, canvas', 'Leaflet, SVG', 'ECharts'];
    expect(ids).toContain('visit, full speed/atlas, default/figures shown');
    for (const subject of ['atlas, engine', 'atlas, svg', ...beside]) {
      expect(ids).toContain(`visit, full speed/${subject}/figures shown`);
      expect(ids).toContain(`76 districts/${subject}/switch`);
    }
    expect(ids).toContain('node/real ledger/index');
    expect(ids).toContain('Lighthouse, phone/atlas/performance');
    const unknown = report.measured.filter(({ values }) => !values.every(Number.isFinite));
    expect(unknown).toEqual([]);
  },
);
