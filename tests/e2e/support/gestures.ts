import type { Page } from '@playwright/test';
import type { Spot } from './pixels';

/** Fingers on the screen: all of them at once, each at its place; CSS px of the window. */
export interface Hand {
  readonly down: (...fingers: readonly Spot[]) => Promise<void>;
  /** Once more, so long after they were lifted. */
  readonly again: (ms: number, ...fingers: readonly Spot[]) => Promise<void>;
  /** @param ms since what came before, as the page is told it; nothing waits for so long */
  readonly move: (ms: number, ...fingers: readonly Spot[]) => Promise<void>;
  /** Lifts them all; or those that are not named. */
  readonly up: (ms: number, ...left: readonly Spot[]) => Promise<void>;
  /** The browser or the system takes the touch away. */
  readonly cancel: () => Promise<void>;
}

/** Touches as a screen tells them to Chromium: what scrolls, taps and clicks is the browser's own doing. */
export async function handOn(page: Page): Promise<Hand> {
  const session = await page.context().newCDPSession(page);
  let time = Date.now();
  const tell = (
    type: 'Start' | 'Move' | 'End' | 'Cancel',
    fingers: readonly Spot[],
    ms = 0,
  ) => {
    time += ms;
    return session.send('Input.dispatchTouchEvent', {
      type: `touch${type}`,
      touchPoints: fingers.map(({ x, y }, id) => ({ x, y, id })),
      timestamp: time / 1000,
    });
  };
  return {
    async down(...fingers) {
      time = Math.max(time + 1000, Date.now());
      await tell('Start', fingers);
    },
    again: async (ms, ...fingers) => void (await tell('Start', fingers, ms)),
    move: async (ms, ...fingers) => void (await tell('Move', fingers, ms)),
    // Fingers that are not named any more are lifted.
    up: async (ms, ...left) => void (await tell(left.length === 0 ? 'End' : 'Move', left, ms)),
    cancel: async () => void (await tell('Cancel', [])),
  };
}

const between = (from: Spot, to: Spot, share: number): Spot => ({
  x: from.x + (to.x - from.x) * share,
  y: from.y + (to.y - from.y) * share,
});

const STEPS = 10;

interface Stroke {
  /** Moved and let go at once, so that it is still on its way; else it comes to rest before. */
  readonly flung?: boolean;
}

/** One finger, from here to there. */
export async function stroke(
  page: Page,
  from: Spot,
  to: Spot,
  how: Stroke = {},
): Promise<void> {
  const { flung = false } = how;
  const hand = await handOn(page);
  await hand.down(from);
  for (let i = 1; i <= STEPS; i += 1) {
    await hand.move(flung ? 8 : 40, between(from, to, i / STEPS));
  }
  await hand.up(flung ? 8 : 400);
}

/** Two fingers about a middle, from one distance to another. */
export async function pinch(page: Page, middle: Spot, from: number, to: number): Promise<void> {
  const hand = await handOn(page);
  const at = (gap: number): readonly [Spot, Spot] => [
    { x: middle.x - gap / 2, y: middle.y },
    { x: middle.x + gap / 2, y: middle.y },
  ];
  await hand.down(...at(from));
  for (let i = 1; i <= STEPS; i += 1) {
    await hand.move(40, ...at(from + ((to - from) * i) / STEPS));
  }
  await hand.up(400);
}

/** Two taps in quick succession. */
export async function doubleTap(page: Page, spot: Spot): Promise<void> {
  const hand = await handOn(page);
  await hand.down(spot);
  await hand.up(30);
  await hand.again(60, spot);
  await hand.up(30);
}

/** Where an element is, at a share of its width and height; the middle where nothing is said. */
export async function spotOn(
  page: Page,
  selector: string,
  across = 0.5,
  down = 0.5,
): Promise<Spot> {
  const box = await page.locator(selector).filter({ visible: true }).first().boundingBox();
  if (box === null) throw new Error(`${selector} is not on the screen`);
  return { x: box.x + box.width * across, y: box.y + box.height * down };
}
