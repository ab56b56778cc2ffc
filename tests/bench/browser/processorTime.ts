import type { Browser, CDPSession } from '@playwright/test';

/** Seconds of the processor by process. */
type Taken = ReadonlyMap<number, number>;

/** Adds up the processor's time of all processes of a browser: what a battery would feel of it. */
export interface ProcessorClock {
  /** From now on. */
  start(): Promise<void>;
  /**
   * Milliseconds since the start, of all processes together, those begun since then too. One that has ended
   * is not counted, so ask before the page is closed.
   */
  read(): Promise<number>;
  close(): Promise<void>;
}

export async function openProcessorClock(browser: Browser): Promise<ProcessorClock> {
  const cdp = await browser.newBrowserCDPSession();
  let before: Taken = new Map();
  return {
    async start() {
      before = await takenBy(cdp);
    },
    async read() {
      return processorBetween(before, await takenBy(cdp));
    },
    close: () => cdp.detach(),
  };
}

async function takenBy(cdp: CDPSession): Promise<Taken> {
  const { processInfo } = await cdp.send('SystemInfo.getProcessInfo');
  return new Map(processInfo.map(({ id, cpuTime }) => [id, cpuTime]));
}

/** Milliseconds. */
export function processorBetween(before: Taken, after: Taken): number {
  const seconds = [...after].reduce(
    (sum, [id, taken]) => sum + taken - (before.get(id) ?? 0),
    0,
  );
  return seconds * 1000;
}
