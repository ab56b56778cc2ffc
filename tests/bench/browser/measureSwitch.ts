import type { Browser, Page } from '@playwright/test';
import type { Sample } from '../report/Measured';
import { spreadOf } from '../report/spreadOf';
import { FULL_SPEED } from './Conditions';
import { openSubject, type OpenSubject } from './page/openSubject';
import { openProcessorClock } from './processorTime';
import type { Subject } from './Subject';
import { changedShots } from './trace/changedShots';
import { mapAreaOf, type MapArea } from './trace/MapArea';
import { pressNumbers, type PressNumbers } from './trace/pressNumbers';
import { readTrace, type PressTrace } from './trace/readTrace';
import { recordTrace } from './trace/recordTrace';

/** Presses of one run. */
export interface Presses {
  /** Not counted, so that both views have been seen. */
  readonly warmUp: number;
  readonly counted: number;
  /** Without a trace, for the processor's time alone. */
  readonly untraced: number;
  /** Also as most readers see it, where colours fade. */
  readonly fading: boolean;
}

export const USUAL: Presses = { warmUp: 2, counted: 6, untraced: 4, fading: true };
export const QUICK: Presses = { warmUp: 0, counted: 1, untraced: 1, fading: false };

/** Milliseconds after the last file, the whole ledger, until anything is pressed. */
const SETTLING = 2500;

/** Milliseconds after which no more presses are begun, so that a slow page costs minutes and not hours. */
const ENOUGH = 45_000;

/** Milliseconds after the mark for what follows it, as the table does; of a slow page twice what it took. */
const AFTERWARDS = 800;

/**
 * Switches there and back. A switch lasts from the press, as its event says, to the last frame in which
 * a pixel of the map changes, as the compositor's trace has it: for all pages alike, whatever they say
 * of themselves. The reader prefers reduced motion, so that colours change at once, as on the floors.
 */
export async function measureSwitch(
  browser: Browser,
  subject: Subject,
  presses: Presses,
): Promise<Sample> {
  const calm = await switchSample(browser, subject, presses, true);
  if (!presses.fading || !subject.fades) return calm;
  const { switch: fading, 'main thread until at rest': main } = await switchSample(
    browser,
    subject,
    { ...presses, counted: 3, untraced: 0 },
    false,
  );
  return {
    ...calm,
    ...(fading && { 'switch with fading': fading }),
    ...(main && { 'main thread with fading': main }),
  };
}

/** One press under the trace. */
interface Pressed {
  readonly trace: PressTrace;
  readonly mark: number;
  readonly drawCalls: number;
}

async function switchSample(
  browser: Browser,
  subject: Subject,
  { warmUp, counted, untraced }: Presses,
  isCalm: boolean,
): Promise<Sample> {
  const opened = await openSubject(browser, subject, FULL_SPEED, isCalm);
  const { page } = opened;
  await page.waitForLoadState('networkidle');
  await page.waitForTimeout(SETTLING);
  const button = (i: number) => subject.switches[i % 2 === 0 ? 0 : 1];

  const area = await mapAreaOf(page, subject.map);
  const end = Date.now() + ENOUGH;
  const pressed: Pressed[] = [];
  for (let i = 0; i < warmUp + counted && (i < 2 || Date.now() < end); i += 1) {
    pressed.push(await tracedPress(opened, button(i)));
  }
  const processor = await processorOf(browser, page, Math.min(untraced, pressed.length), (i) =>
    button(i + pressed.length),
  );
  const later = await mapAreaOf(page, subject.map);
  await opened.close();

  const numbers = await numbersOf(browser, pressed, {
    ...area,
    over: [...area.over, ...later.over],
  });
  return {
    ...sampleOf(pressed, numbers, Math.min(warmUp, pressed.length - 1)),
    ...(processor !== null && {
      'processor, all processes': { unit: 'ms', value: processor },
    }),
  };
}

async function numbersOf(
  browser: Browser,
  pressed: readonly Pressed[],
  area: MapArea,
): Promise<readonly PressNumbers[]> {
  const lists = pressed.map(({ trace }) => trace.shots);
  const changed = await changedShots(browser, lists, area);
  return pressed.map(({ trace }, i) => pressNumbers(trace, changed[i] ?? []));
}

/** Medians of the presses after the warm-up; and the first. */
function sampleOf(
  pressed: readonly Pressed[],
  numbers: readonly PressNumbers[],
  warmUp: number,
): Sample {
  const ms = (pick: (each: PressNumbers) => number) => ({
    unit: 'ms' as const,
    value: spreadOf(numbers.slice(warmUp).map(pick)).median,
  });
  const of = (values: readonly number[]) => spreadOf(values.slice(warmUp)).median;
  return {
    switch: ms(({ lastFrame }) => lastFrame),
    'switch, first': { unit: 'ms', value: numbers[0]?.lastFrame ?? Number.NaN },
    'switch, until its first frame': ms(({ firstFrame }) => firstFrame),
    'switch, by its own mark': { unit: 'ms', value: of(pressed.map(({ mark }) => mark)) },
    'frames that change the map': { ...ms(({ frames }) => frames), unit: '' },
    'draw calls': { unit: '', value: of(pressed.map(({ drawCalls }) => drawCalls)) },
    'main thread until the last frame': ms(({ mainToPicture }) => mainToPicture),
    'main thread until at rest': ms(({ mainToRest }) => mainToRest),
    'main thread until at rest, processor': ms(({ processorToRest }) => processorToRest),
    'longest task': ms(({ longestTask }) => longestTask),
  };
}

async function tracedPress({ page, cdp }: OpenSubject, button: string): Promise<Pressed> {
  const before = await page.evaluate(() => window.__bench.drawCalls);
  let mark = Number.NaN;
  const events = await recordTrace(cdp, async () => {
    mark = await press(page, button);
  });
  const after = await page.evaluate(() => window.__bench.drawCalls);
  return { trace: readTrace(events), mark, drawCalls: after - before };
}

/** Milliseconds of the processor that a press takes, where nothing is traced; null without presses. */
async function processorOf(
  browser: Browser,
  page: Page,
  presses: number,
  button: (i: number) => string,
): Promise<number | null> {
  if (presses === 0) return null;
  const clock = await openProcessorClock(browser);
  await clock.start();
  for (let i = 0; i < presses; i += 1) await press(page, button(i));
  const taken = await clock.read();
  await clock.close();
  return taken / presses;
}

/** Presses with a real pointer, and waits for what follows; milliseconds until the page's own mark. */
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
    { polling: 100 },
  );
  const mark = (await handle.jsonValue()) ?? Number.NaN;
  await page.waitForTimeout(Math.max(AFTERWARDS, 2 * mark));
  return mark;
}
