import type { Browser, CDPSession, Page } from '@playwright/test';
import type { Conditions } from '../Conditions';
import { storageOf, type Subject } from '../Subject';
import { PRESSED } from '../trace/readTrace';
import { NAMES_HELPER } from './namesHelper';
import { watchPage } from './watchPage';

/** A page in a context of its own: nothing cached, nothing remembered but the preference. */
export interface OpenSubject {
  readonly page: Page;
  readonly cdp: CDPSession;
  /** Rejects where the page threw an error: what was measured is then not the page. */
  close(): Promise<void>;
}

/** Milliseconds after which a page that shows nothing is given up. */
const PATIENCE = 90_000;

/** @param calm the reader prefers reduced motion: colours change at once */
export async function openSubject(
  browser: Browser,
  subject: Subject,
  conditions: Conditions,
  calm: boolean,
): Promise<OpenSubject> {
  const context = await browser.newContext({
    viewport: { width: 1440, height: 900 },
    locale: 'en-GB',
    timezoneId: 'UTC',
    reducedMotion: calm ? 'reduce' : 'no-preference',
  });
  context.setDefaultTimeout(PATIENCE);
  const page = await context.newPage();
  const failed: string[] = [];
  page.on('pageerror', (error) => failed.push(error.message));
  await page.addInitScript(NAMES_HELPER);
  await page.addInitScript(watchPage, { storage: storageOf(subject), pressed: PRESSED });
  const cdp = await context.newCDPSession(page);
  await cdp.send('Network.enable');
  await cdp.send('Performance.enable');
  if (conditions.line !== null) {
    const bytesPerSecond = conditions.line.bitsPerSecond / 8;
    await cdp.send('Network.emulateNetworkConditions', {
      offline: false,
      latency: conditions.line.roundTripMs,
      downloadThroughput: bytesPerSecond,
      uploadThroughput: bytesPerSecond,
    });
  }
  await cdp.send('Emulation.setCPUThrottlingRate', { rate: conditions.slowdown });
  await page.goto(subject.address, { waitUntil: 'commit' });
  await markOf(page, 'map-ready');
  return {
    page,
    cdp,
    async close() {
      await context.close();
      if (failed.length > 0) throw new Error(`${subject.name}: ${failed.join('; ')}`);
    },
  };
}

/** Milliseconds from the start of the visit to the first mark of a name; waits for it. */
export async function markOf(page: Page, name: string): Promise<number> {
  const handle = await page.waitForFunction(
    (mark) => performance.getEntriesByName(mark)[0]?.startTime,
    name,
    { polling: 50 },
  );
  return (await handle.jsonValue()) ?? Number.NaN;
}
