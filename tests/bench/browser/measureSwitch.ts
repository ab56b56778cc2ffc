import type { Browser, Page } from '@playwright/test';
import type { Sample } from '../report/Measured';
import { spreadOf } from '../report/spreadOf';
import { FULL_SPEED } from './Conditions';
import { openSubject } from './openSubject';
import type { Subject } from './Subject';

/** Presses of one run. */
export interface Presses {
  /** Not counted, so that both views have been seen. */
  readonly warmUp: number;
  readonly counted: number;
  /** Also as most readers see it, where colours fade. */
  readonly fading: boolean;
}

export const USUAL: Presses = { warmUp: 2, counted: 6, fading: true };
export const QUICK: Presses = { warmUp: 0, counted: 1, fading: false };

/** Milliseconds after the last file, the whole ledger, until anything is pressed. */
const SETTLING = 2500;

/**
 * Switches there and back: from the press, as its event says, to the mark `view-drawn`. The reader
 * prefers reduced motion, so that colours change at once, as they do on the floors.
 */
export async function measureSwitch(
  browser: Browser,
  subject: Subject,
  { warmUp, counted, fading }: Presses,
): Promise<Sample> {
  const sample: Record<string, Sample[string]> = {};
  const motions = fading && subject.renderer !== null ? [true, false] : [true];
  for (const calm of motions) {
    const { page, close } = await openSubject(browser, subject, FULL_SPEED, calm);
    await page.waitForLoadState('networkidle');
    await page.waitForTimeout(SETTLING);
    const times: number[] = [];
    for (let i = 0; i < warmUp + counted; i += 1) {
      times.push(await press(page, subject.switches[i % 2 === 0 ? 0 : 1]));
    }
    const name = calm ? 'switch' : 'switch with fading';
    sample[`${name}, first`] = { unit: 'ms', value: times[0] ?? Number.NaN };
    sample[name] = { unit: 'ms', value: spreadOf(times.slice(warmUp)).median };
    await close();
  }
  return sample;
}

/** Presses with a real pointer; milliseconds until the view is drawn. */
async function press(page: Page, button: string): Promise<number> {
  await page.evaluate(() => {
    performance.clearMarks('view-drawn');
    window.__bench.pressed = 0;
  });
  await page.click(button);
  const handle = await page.waitForFunction(
    () => {
      const { pressed } = window.__bench;
      const drawn = performance.getEntriesByName('view-drawn').at(-1);
      return pressed > 0 && drawn !== undefined && drawn.startTime > pressed
        ? drawn.startTime - pressed
        : null;
    },
    null,
    { polling: 50 },
  );
  // What follows the picture, such as the table, is not the next press's to wait for.
  await page.waitForTimeout(150);
  return (await handle.jsonValue()) ?? Number.NaN;
}
