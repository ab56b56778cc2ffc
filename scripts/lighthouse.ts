/**
 * `npm run lighthouse`: audits the built site (run `npm run build` first) with Lighthouse in the
 * installed browser. Accessibility and best practices must be 100 on every page, else it names what is
 * not, and exits 1. Performance of the first page is told and decides nothing: it
 * is the machine's as well; `npm run bench` measures it. Reports go to a folder that is not committed.
 *
 *   npm run lighthouse -- [--site dist] [--only main] [--quick] [--out lighthouse-results]
 *
 * `--only`: pages whose names contain this. `--quick`: without performance.
 */
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { parseArgs } from 'node:util';
import type { Result } from 'lighthouse';
import { startBenchServer } from '../tests/bench/browser/benchServer';
import { numberText } from '../tests/bench/report/numberText';
import { PlainError, runMain, say } from './lib/say.mjs';
import { auditedPages, type AuditedPage } from './lighthouse/auditedPages';
import { auditPage, type Category } from './lighthouse/auditPage';
import { failingAudits } from './lighthouse/failingAudits';
import { launchChrome } from './lighthouse/launchChrome';
import { loadNumbers } from './lighthouse/loadNumbers';

/** What has to be 100. */
const STRICT: readonly Category[] = ['accessibility', 'best-practices'];

/** A sub-path, as on many static hosts. */
const AT = '/atlas/';

interface Options {
  /** Where the site is served, with a slash at the end. */
  readonly site: string;
  /** Where the browser listens. */
  readonly port: number;
  readonly quick: boolean;
  /** Folder of the reports. */
  readonly out: string;
}

/** Audits a page, tells its scores and writes its report. Resolves with the number of audits that failed. */
async function audit(page: AuditedPage, { site, port, quick, out }: Options): Promise<number> {
  const { name, link, profile } = page;
  const timed = link === '' && !quick;
  const categories: readonly Category[] = timed ? [...STRICT, 'performance'] : STRICT;
  const { result, html } = await auditPage(site + link, port, profile, categories);
  await writeFile(path.join(out, `${name.replaceAll(/\W+/g, '-')}.html`), html);
  const scores = categories.map((category) => {
    const score = Math.round(100 * (result.categories[category]?.score ?? Number.NaN));
    return `${category} ${score}`;
  });
  say(`${name}: ${scores.join(', ')}`);
  if (timed) say(`  ${numbersText(result)}`);
  const failing = STRICT.flatMap((category) => failingAudits(result, category));
  for (const { id, title, where } of failing) {
    say([`  ${id}: ${title}`, ...where].join('\n    '));
  }
  return failing.length;
}

function numbersText(result: Result): string {
  const { performance: _, ...numbers } = loadNumbers(result);
  return Object.entries(numbers)
    .map(([name, value]) => `${name} ${numberText(value, name === 'CLS' ? 'score' : 'ms')}`)
    .join(', ');
}

await runMain(async () => {
  const { values } = parseArgs({
    options: {
      site: { type: 'string', default: 'dist' },
      only: { type: 'string', default: '' },
      quick: { type: 'boolean', default: false },
      out: { type: 'string', default: 'lighthouse-results' },
    },
  });
  const { quick, out } = values;
  const pages = auditedPages.filter(({ name }) => name.includes(values.only));
  if (pages.length === 0) throw new PlainError(`No page has “${values.only}” in its name.`);
  await mkdir(out, { recursive: true });
  const server = await startBenchServer();
  const { port, kill } = await launchChrome();
  let failed = 0;
  try {
    await server.mount(AT, values.site);
    const options = { site: server.address + AT, port, quick, out };
    for (const page of pages) failed += await audit(page, options);
  } finally {
    kill();
    await server.close();
  }
  if (failed > 0) throw new PlainError(`${failed} failed; the reports are in ${out}.`);
});
