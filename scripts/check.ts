/**
 * npm run check [-- folder] [-- --warnings]: applies every rule of the ledger to a data folder
 * (default: data) and prints what is wrong, where, and what to do. Exits 1 when there are errors.
 */
import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { checkLedger } from '../src/ledger/check/checkLedger';
import { formatReport } from './ledger/formatReport';
import { readDataFolder } from './ledger/readDataFolder';
import { runMain } from './lib/say.mjs';

await runMain(async () => {
  const { values, positionals } = parseArgs({
    options: { warnings: { type: 'boolean', default: false } },
    allowPositionals: true,
  });
  const folder = (positionals[0] ?? 'data').replace(/[\\/]+$/, '');

  if (existsSync(folder)) {
    const result = checkLedger(readDataFolder(folder));
    console.log(formatReport(result, { folder, warnings: values.warnings }));
    if (result.problems.some(({ severity }) => severity === 'error')) process.exitCode = 1;
  } else {
    console.error(`There is no folder "${folder}".`);
    process.exitCode = 1;
  }
});
