import {
  cpSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  build,
  createServer,
  type ErrorPayload,
  type HotPayload,
  type ViteDevServer,
} from 'vite';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { ledgerCheckPlugin } from '../../../../scripts/vite/ledgerCheckPlugin';
import { DATA, FIXTURES } from '../../support/dataFolder';
import { openHmrSocket, type HmrSocket } from '../../support/hmrSocket';

/** A site of one page and the small ledger of the fixtures. */
let root = '';
let claims = '';
let good = '';

const bad = (): string => good.replace('reported 200 ha', 'reported land');

beforeEach(() => {
  root = realpathSync(mkdtempSync(join(tmpdir(), 'ledger-check-')));
  cpSync(`${FIXTURES}/base`, join(root, 'data'), { recursive: true });
  cpSync(`${DATA}/datapackage.json`, join(root, 'data/datapackage.json'));
  writeFileSync(join(root, 'index.html'), '<!doctype html><title>Test</title>');
  claims = join(root, 'data/claims.csv');
  good = readFileSync(claims, 'utf8');
});

afterEach(() => rmSync(root, { recursive: true, force: true }));

describe('the build', { timeout: 20_000 }, () => {
  const buildSite = (): Promise<unknown> =>
    build({
      root,
      configFile: false,
      logLevel: 'silent',
      plugins: [ledgerCheckPlugin()],
      build: { write: false },
    });

  it('goes through while the ledger is in order', async () => {
    await expect(buildSite()).resolves.toBeDefined();
  });

  it('fails with file, line, column, rule and what to do', async () => {
    writeFileSync(claims, bad());
    const failure = await buildSite().catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(Error);
    const { message } = failure as Error;
    expect(message).toContain('The ledger has 1 error');
    expect(message).toContain('data/claims.csv, line 7, column says   [says-number]');
    expect(message).toContain('To do: ');
  });
});

describe('the dev server', { timeout: 20_000 }, () => {
  let server: ViteDevServer;
  let page: HmrSocket;

  const openPage = (): Promise<HmrSocket> =>
    openHmrSocket(server.resolvedUrls?.local[0] ?? '', server.config.webSocketToken);

  const startServer = async (): Promise<void> => {
    server = await createServer({
      root,
      configFile: false,
      logLevel: 'silent',
      plugins: [ledgerCheckPlugin()],
      server: { host: '127.0.0.1', port: 0, watch: { usePolling: true, interval: 20 } },
      optimizeDeps: { noDiscovery: true },
    });
    await server.listen();
    // A file that is saved before the watcher has found it would not count as changed.
    await expect
      .poll(() => server.watcher.getWatched()[join(root, 'data')], { timeout: 10_000 })
      .toContain('claims.csv');
    page = await openPage();
  };

  afterEach(async () => {
    page.close();
    await server.close();
  });

  const errorOf = (message: HotPayload): ErrorPayload['err'] => {
    if (message.type !== 'error') throw new Error(`no error: ${message.type}`);
    return message.err;
  };

  it('shows the report over the page, and reloads the page when the file is saved in order again', async () => {
    await startServer();

    writeFileSync(claims, bad());
    const shown = errorOf(await page.next('error', 'full-reload'));
    expect(shown.message).toContain('The ledger has 1 error');
    expect(shown.stack).toContain('data/claims.csv, line 7, column says   [says-number]');
    expect(shown.loc).toMatchObject({ line: 7 });

    writeFileSync(claims, good);
    expect(await page.next('error', 'full-reload')).toMatchObject({ type: 'full-reload' });
  });

  it('reloads the page when a figure changes and all is in order', async () => {
    await startServer();
    writeFileSync(claims, good.replace('table 1', 'table 2'));
    expect(await page.next('error', 'full-reload')).toMatchObject({ type: 'full-reload' });
  });

  it('tells a page that is opened while the ledger is not in order', async () => {
    writeFileSync(claims, bad());
    await startServer();
    expect(errorOf(await page.next('error')).stack).toContain('[says-number]');

    const other = await openPage();
    expect(errorOf(await other.next('error')).stack).toContain('[says-number]');
    other.close();
  });
});
