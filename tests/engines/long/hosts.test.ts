import { readdirSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findNginx } from '../../../scripts/lib/ensureNginx.mjs';
import {
  cacheControlOf,
  COMMON_HEADERS,
  HOST_POLICY,
} from '../../../scripts/lib/hostHeaders.mjs';
import { startHost } from '../../e2e/support/host';
import { startNginx, type Served } from '../../e2e/support/nginx';
import { everyEngine, openEngine } from '../support/engines';
import { expectNoComplaints, openAt, untilSaid, untilSeen } from '../support/reader';
import { foundHosts, startWebHost, webHosts, type WebHost } from '../support/webHosts';

const assets = readdirSync('dist/assets').filter((file) => !/\.(br|gz)$/.test(file));
const files = [
  'index.html',
  'az.html',
  'data/index.json',
  'fonts/latin.woff2',
  ...['css', 'js', 'json'].map(
    (end) => `assets/${assets.find((file) => file.endsWith(`.${end}`))}`,
  ),
];

for (const host of Object.keys(webHosts) as WebHost[]) {
  describe.skipIf(!foundHosts.includes(host))(
    `${host}, set as the example says${foundHosts.includes(host) ? '' : ' (not on this machine)'}`,
    () => {
      let served: Served;
      beforeAll(async () => {
        served = await startWebHost(host, true);
      });
      afterAll(() => served.close());
      const ask = (file: string) =>
        fetch(served.url + file, { headers: { 'Accept-Encoding': 'br, gzip' } });

      it.each(files)(
        'sends %s with the headers that it should have, compressed',
        async (file) => {
          const answer = await ask(file);
          expect(answer.status).toBe(200);
          expect(answer.headers.get('cache-control')).toBe(cacheControlOf(file));
          expect(answer.headers.get('content-security-policy')).toBe(HOST_POLICY);
          for (const [name, value] of Object.entries(COMMON_HEADERS)) {
            expect(answer.headers.get(name), name).toBe(value);
          }
          if (file.endsWith('.woff2')) return;
          expect(answer.headers.get('content-encoding')).toMatch(/^(br|gzip)$/);
          expect(answer.headers.get('vary')).toMatch(/accept-encoding/i);
          const plain = await fetch(served.url + file, {
            headers: { 'Accept-Encoding': 'identity' },
          });
          expect(plain.headers.get('content-encoding')).toBeNull();
          expect(await answer.text()).toBe(await plain.text());
        },
      );

      it('leads from the folder without its last slash to the folder, query and all', async () => {
        const answer = await fetch(`${served.url.slice(0, -1)}?t=2023&d=lachin`, {
          redirect: 'manual',
        });
        expect(answer.status).toBe(301);
        const to = new URL(answer.headers.get('location') ?? '', served.url);
        expect(to.href).toBe(`${served.url}?t=2023&d=lachin`);
      });

      it('answers what is not there with the page that leads on', async () => {
        const answer = await ask('lost/page.html');
        expect(answer.status).toBe(404);
        expect(await answer.text()).toContain('There is no page at this address');
      });
    },
  );
}

const nginx = findNginx();

describe.skipIf(nginx === null)(
  `the site on a stock nginx, under a sub-path${nginx === null ? ' (not on this machine)' : ''}`,
  () => {
    let served: Served;
    beforeAll(async () => {
      served = await startNginx(nginx ?? '', 'dist', '/a/b');
    });
    afterAll(() => served.close());

    const TITLE = '.titleplate-title';

    it.each(everyEngine)('does in %s what README says', async (engine) => {
      const page = await openEngine(engine);
      try {
        await openAt(page, `${served.url}?t=2023`);
        await untilSaid(page, TITLE, 'Land reported cleared in 2023');
        await page.goto(`${served.url}index.html?m=mines-found`);
        await untilSaid(page, TITLE, 'Mines found');
        await openAt(page, `${served.url}az.html?t=2023`);
        await untilSaid(page, TITLE, '2023');
        expect(await page.evaluate(() => document.documentElement.lang)).toBe('az');
        await page.goto(`${served.url}?view=ledger&lang=en`);
        await untilSeen(page, '.page-on-ledger main tbody tr');
        await expectNoComplaints(page);
      } finally {
        await page.close();
      }
    });
  },
);

describe('what the first view is made of', () => {
  it.each(everyEngine)(
    'is asked for once in %s, whatever a host says of keeping it',
    async (engine) => {
      const host = await startHost('dist');
      const page = await openEngine(engine);
      try {
        await openAt(page, host.url);
        const asked = host.asked.filter((path) => /\.(json|js|css|woff2)$/.test(path));
        expect(asked.filter((path) => path.endsWith('.json')).length).toBeGreaterThanOrEqual(4);
        expect(asked.filter((path, i) => asked.indexOf(path) !== i)).toEqual([]);
        await expectNoComplaints(page);
      } finally {
        await page.close();
        await host.close();
      }
    },
  );
});
