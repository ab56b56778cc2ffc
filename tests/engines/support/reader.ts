import { expect, vi } from 'vitest';
import type { Driver, Evaluates, Spot } from './Driver';

/** Long enough for a busy machine; nothing here measures speed. */
const PATIENCE = 40_000;

/** Waits until something on the page is as a reader would see it. */
export async function until<R>(
  what: string,
  look: () => Promise<R | null | undefined | false>,
): Promise<R> {
  let last = '';
  try {
    return await vi.waitFor(
      async () => {
        let seen;
        try {
          seen = await look();
        } catch (error) {
          // Between two pages there is none to ask.
          last = ` (${error instanceof Error ? error.message : String(error)})`;
          throw error;
        }
        if (seen === null || seen === undefined || seen === false) throw new Error('not yet');
        return seen;
      },
      { timeout: PATIENCE, interval: 100 },
    );
  } catch {
    throw new Error(`Waited in vain until ${what}${last}`);
  }
}

/** What a selector means, and if need be the name or the text of it: the first that is in sight. */
export interface Target {
  readonly selector: string;
  /** Its label for assistive technology or else its text; all of it. */
  readonly named?: string;
}

/** Where an element lies and what is hit in its middle. */
interface Aimed extends Spot {
  /** Whether a click there goes to the element or to something in it. */
  readonly hit: boolean;
  /** What lies there instead, for the message. */
  readonly over: string;
}

/** Scrolls to an element and says what is hit in its middle; null as long as it is not in sight. */
export function aimAt(page: Evaluates, target: Target): Promise<Aimed | null> {
  return page.evaluate(({ selector, named }) => {
    const spoken = (element: Element) =>
      (element.getAttribute('aria-label') ?? element.textContent ?? '')
        .replaceAll(/\s+/g, ' ')
        .trim();
    const element = [...document.querySelectorAll(selector)].find((each) => {
      const { width, height } = each.getBoundingClientRect();
      const seen = getComputedStyle(each).visibility === 'visible';
      return width > 0 && height > 0 && seen && (named === undefined || spoken(each) === named);
    });
    if (element === undefined) return null;
    element.scrollIntoView({ block: 'nearest', inline: 'nearest', behavior: 'instant' });
    const { x, y, width, height } = element.getBoundingClientRect();
    const middle = { x: x + width / 2, y: y + height / 2 };
    const top = document.elementFromPoint(middle.x, middle.y);
    const label = element instanceof HTMLInputElement ? (element.labels?.[0] ?? null) : null;
    const hit =
      top !== null && (element.contains(top) || (label !== null && label.contains(top)));
    const over = top === null ? 'nothing' : top.outerHTML.slice(0, 120);
    return { ...middle, hit, over };
  }, target);
}

/**
 * Clicks an element where a reader would, once it is in sight, at rest, and not beneath another.
 */
export async function clickOn(page: Driver, selector: string, named?: string): Promise<void> {
  const target = { selector, ...(named !== undefined && { named }) };
  let before: Spot | null = null;
  const at = await until(`“${named ?? selector}” can be clicked`, async () => {
    const aimed = await aimAt(page, target);
    const rests = aimed !== null && before?.x === aimed.x && before.y === aimed.y;
    before = aimed;
    if (aimed !== null && !aimed.hit) throw new Error(`beneath ${aimed.over}`);
    return rests ? aimed : null;
  });
  await page.click(at);
}

/** Text of the first element, as far as it is drawn; null where there is none. */
export function textOf(page: Evaluates, selector: string): Promise<string | null> {
  return page.evaluate((wanted) => {
    const element = document.querySelector<HTMLElement>(wanted);
    return element === null ? null : element.innerText.replaceAll(/\s+/g, ' ').trim();
  }, selector);
}

/** Waits until the first element of a selector says this. */
export function untilSaid(page: Evaluates, selector: string, words: string): Promise<string> {
  return until(`${selector} says “${words}”`, async () => {
    const text = await textOf(page, selector);
    if (text !== null && !text.includes(words)) throw new Error(`it says “${text}”`);
    return text;
  });
}

/** Waits until something is in sight. */
export function untilSeen(page: Evaluates, selector: string): Promise<boolean> {
  return until(`${selector} is in sight`, () =>
    page.evaluate((wanted) => {
      const box = document.querySelector(wanted)?.getBoundingClientRect();
      return box !== undefined && box.width > 0 && box.height > 0;
    }, selector),
  );
}

/** Waits until nothing of a selector is left. */
export function untilGone(page: Evaluates, selector: string): Promise<boolean> {
  return until(`${selector} is gone`, () =>
    page.evaluate((wanted) => document.querySelector(wanted) === null, selector),
  );
}

/** Opens a page of the site and waits until React has taken it over and its map answers. */
export async function openAt(page: Driver, address: string): Promise<void> {
  await page.goto(address);
  await until('the page is taken over and its map answers', () =>
    page.evaluate(
      () =>
        document.querySelector('#paper') === null &&
        document.querySelector('html:not(.first, .elsewhere) main h2') !== null &&
        document.querySelector('[data-map-ready]') !== null,
    ),
  );
  await page.evaluate(async () => {
    await document.fonts.ready;
  });
}

/**
 * As a reader who asked for the map engine: where the processor draws it, a page does without until
 * somebody does. Holds for what is opened from now on.
 */
export async function preferEngine(page: Driver, address: string): Promise<void> {
  await openAt(page, address);
  await page.evaluate(() => localStorage.setItem('reported-ground:map', 'engine'));
}

/** Fails when the page has complained of anything. */
export async function expectNoComplaints(page: Driver): Promise<void> {
  expect(await page.complaints(), `complaints in ${page.engine}`).toEqual([]);
}
