/**
 * `npm run hosts`: what a first visit moves from hosts as they are installed and with our examples, written
 * into docs/hosting/README.md. Tries those of nginx, Apache, lighttpd and Caddy that are on this machine, on
 * the built site.
 */
import { execFileSync } from 'node:child_process';
import { readFile, writeFile } from 'node:fs/promises';
import { chromium, type Browser } from '@playwright/test';
import { format, resolveConfig } from 'prettier';
import { pretendGraphics } from '../tests/e2e/support/renderer';
import { startCountingProxy } from '../tests/engines/support/countingProxy';
import {
  foundHosts,
  startWebHost,
  webHosts,
  type WebHost,
} from '../tests/engines/support/webHosts';
import { browserArgs } from './lib/browserArgs.mjs';
import { requireBrowser } from './lib/requireBrowser.mjs';
import { PlainError, runMain, say } from './lib/say.mjs';

const FILE = 'docs/hosting/README.md';
const BLOCK = /(<!-- hosts: [^>]*-->\n)[^]*?(\n<!-- end of hosts -->)/;

const NAMES: Readonly<Record<WebHost, string>> = {
  nginx: 'nginx',
  apache: 'Apache',
  lighttpd: 'lighttpd',
  caddy: 'Caddy',
};

/** How each tells its version. */
const VERSION: Readonly<Record<WebHost, readonly string[]>> = {
  nginx: ['-v'],
  apache: ['-v'],
  lighttpd: ['-v'],
  caddy: ['version'],
};

function versionOf(host: WebHost): string {
  // Nginx tells it where others complain.
  const said = execFileSync('sh', ['-c', '"$0" "$@" 2>&1', webHosts[host], ...VERSION[host]], {
    encoding: 'utf8',
  });
  return /\d+\.\d+\.\d+/.exec(said)?.[0] ?? '';
}

/** Bytes of a first visit until the page is at rest with the map engine, heads of answers among them. */
async function visit(browser: Browser, host: WebHost, tuned: boolean): Promise<number> {
  const served = await startWebHost(host, tuned);
  const proxy = await startCountingProxy(served.url);
  const context = await browser.newContext({
    viewport: { width: 1440, height: 900 },
    locale: 'en-GB',
  });
  try {
    // Of a browser with a graphics card, which has the engine fetched.
    await pretendGraphics(context, 'card');
    const page = await context.newPage();
    await page.goto(proxy.url);
    await page.waitForFunction(
      () => performance.getEntriesByName('map-ready').length > 0,
      undefined,
      { timeout: 90_000 },
    );
    await page.waitForLoadState('networkidle');
    return proxy.sent();
  } finally {
    await context.close();
    await proxy.close();
    await served.close();
  }
}

await runMain(async () => {
  if (foundHosts.length === 0) throw new PlainError('None of the hosts is on this machine.');
  const browser = await chromium.launch({
    executablePath: await requireBrowser(),
    args: [...browserArgs],
  });
  const rows: string[] = [];
  try {
    for (const host of foundHosts) {
      const [stock, tuned] = [
        await visit(browser, host, false),
        await visit(browser, host, true),
      ].map((bytes) => `${Math.round(bytes / 1000)} kB`);
      rows.push(`| ${NAMES[host]} ${versionOf(host)} | ${stock} | ${tuned} |`);
      say(rows.at(-1) ?? '');
    }
  } finally {
    await browser.close();
  }
  const table = `\n| host | as installed | with the example |\n| --- | --: | --: |\n${rows.join('\n')}\n`;
  const text = await readFile(FILE, 'utf8');
  if (!BLOCK.test(text)) throw new PlainError(`${FILE} has no place for the table.`);
  const written = text.replace(BLOCK, (_, start: string, end: string) => start + table + end);
  const style = await resolveConfig(FILE);
  await writeFile(FILE, await format(written, { ...style, parser: 'markdown' }));
});
