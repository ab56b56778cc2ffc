import type { Browser, Page } from '@playwright/test';
import type { Sample } from '../report/Measured';
import type { BenchServer } from './benchServer';
import type { Conditions } from './Conditions';
import { markOf, openSubject } from './page/openSubject';
import { openProcessorClock } from './processorTime';
import type { Subject } from './Subject';

/** Milliseconds without a request after which a visit is taken to be over. */
const QUIET = 1500;

/** One cold visit: when figures and map are there, and what it took. */
export async function measureVisit(
  browser: Browser,
  server: BenchServer,
  subject: Subject,
  conditions: Conditions,
): Promise<Sample> {
  server.takeBytes();
  const clock = await openProcessorClock(browser);
  await clock.start();
  const { page, cdp, close } = await openSubject(browser, subject, conditions, false);
  const ready = await markOf(page, 'map-ready');
  const sample: Record<string, Sample[string]> = {
    'figures shown': { unit: 'ms', value: await markOf(page, 'figures-shown') },
    'first paint': { unit: 'ms', value: await markOf(page, 'first-contentful-paint') },
    'map ready': { unit: 'ms', value: ready },
  };
  let bytes = 0;
  for (let more = server.takeBytes(); more > 0; more = server.takeBytes()) {
    bytes += more;
    await page.waitForTimeout(QUIET);
  }
  const processor = await clock.read();
  const { longTasks, shift } = await page.evaluate(() => window.__bench);
  const before = await bytesBefore(page, ready);
  const together = (tasks: typeof longTasks) =>
    tasks.reduce((sum, { length }) => sum + length, 0);
  await cdp.send('HeapProfiler.collectGarbage');
  const { metrics } = await cdp.send('Performance.getMetrics');
  const heap = metrics.find(({ name }) => name === 'JSHeapUsedSize')?.value ?? Number.NaN;
  await close();
  await clock.close();
  return {
    ...sample,
    'scripts and data before it, on the wire': { unit: 'kB', value: before / 1000 },
    'whole visit, on the wire': { unit: 'kB', value: bytes / 1000 },
    'long tasks': { unit: '', value: longTasks.length },
    'long tasks, together': { unit: 'ms', value: together(longTasks) },
    'long tasks before map ready, together': {
      unit: 'ms',
      value: together(longTasks.filter(({ begin }) => begin < ready)),
    },
    'processor, all processes': { unit: 'ms', value: processor },
    'script memory': { unit: 'MB', value: heap / 1e6 },
    'layout shift': { unit: 'score', value: shift },
  };
}

/** Bytes of scripts, outlines and figures that had come when the map was ready, heads included. */
async function bytesBefore(page: Page, ready: number): Promise<number> {
  return page.evaluate(
    (end) =>
      performance
        .getEntriesByType('resource')
        .map((entry) => entry as PerformanceResourceTiming)
        .filter(
          ({ name, responseEnd }) =>
            responseEnd > 0 &&
            responseEnd <= end &&
            /\.m?js(on)?$/.test(new URL(name).pathname),
        )
        .reduce((sum, { transferSize }) => sum + transferSize, 0),
    ready,
  );
}
