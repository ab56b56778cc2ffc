import { execFile } from 'node:child_process';
import path from 'node:path';
import { promisify } from 'node:util';
import { build } from 'vite';
import { measuredOf, type Measured, type Sample } from '../report/Measured';
import { caseName, type JoinCase } from './JoinCase';

const run = promisify(execFile);

/**
 * Joins each ledger in fresh processes, one after another, with the code as the site's own build
 * makes it.
 * @param folder where that code is put
 */
export async function runJoins(
  cases: readonly JoinCase[],
  runs: number,
  folder: string,
  say: (line: string) => void,
): Promise<readonly Measured[]> {
  const program = await buildProgram(folder);
  const measured: Measured[] = [];
  for (const each of cases) {
    say(`join: ${caseName(each)}`);
    const samples: Sample[] = [];
    for (let i = 0; i < runs; i += 1) {
      const { stdout } = await run(process.execPath, [
        '--expose-gc',
        program,
        JSON.stringify(each),
        path.resolve('data'),
      ]);
      samples.push(JSON.parse(stdout) as Sample);
    }
    measured.push(...measuredOf(`node/${caseName(each)}`, samples));
  }
  return measured;
}

async function buildProgram(folder: string): Promise<string> {
  await build({
    configFile: false,
    logLevel: 'error',
    // One file: libraries are bundled as they are for the page.
    ssr: { noExternal: true },
    build: {
      ssr: path.resolve('tests/bench/node/joinRun.ts'),
      outDir: folder,
      emptyOutDir: true,
      rolldownOptions: { output: { entryFileNames: 'joinRun.mjs' } },
    },
  });
  return path.join(folder, 'joinRun.mjs');
}
