import type { Browser } from '@playwright/test';
import type { Sample } from '../report/Measured';
import type { BenchServer } from './benchServer';
import type { Conditions } from './Conditions';
import { markOf, openSubject } from './openSubject';
import type { Subject } from './Subject';

/** Milliseconds without a request after which a visit is taken to be over. */
const QUIET = 1500;

/** One cold visit: when figures and map are there, and what it took. */
export async function measureLoad(
  browser: Browser,
  server: BenchServer,
  subject: Subject,
  conditions: Conditions,
): Promise<Sample> {
  server.takeBytes();
  const { page, cdp, close } = await openSubject(browser, subject, conditions, false);
  const sample: Record<string, Sample[string]> = {
    'figures shown': { unit: 'ms', value: await markOf(page, 'figures-shown') },
    'first paint': { unit: 'ms', value: await markOf(page, 'first-contentful-paint') },
    'map ready': { unit: 'ms', value: await markOf(page, 'map-ready') },
  };
  let bytes = 0;
  for (let more = server.takeBytes(); more > 0; more = server.takeBytes()) {
    bytes += more;
    await page.waitForTimeout(QUIET);
  }
  const { longTasks, shift } = await page.evaluate(() => window.__bench);
  await cdp.send('HeapProfiler.collectGarbage');
  const { metrics } = await cdp.send('Performance.getMetrics');
  const heap = metrics.find(({ name }) => name === 'JSHeapUsedSize')?.value ?? Number.NaN;
  await close();
  return {
    ...sample,
    'whole visit, on the wire': { unit: 'kB', value: bytes / 1000 },
    'long tasks': { unit: '', value: longTasks.length },
    'long tasks, together': { unit: 'ms', value: longTasks.reduce((sum, ms) => sum + ms, 0) },
    'script memory': { unit: 'MB', value: heap / 1e6 },
    'layout shift': { unit: 'score', value: shift },
  };
}
