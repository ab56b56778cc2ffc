import type { Page } from '@playwright/test';
import { openAtlas, twoFrames } from '../support/atlas';
import { expect, test } from '../support/test';
import type { ViewLink } from '../support/views';

/** What the engine asked of the graphics card and of its worker. */
interface Asked {
  /** Calls that draw, of each frame that had any. */
  frames: number[];
  posts: number;
}

declare global {
  interface Window {
    __asked: Asked;
  }
}

/** Runs in the page before anything of its own. */
function countAsked() {
  const asked: Asked = { frames: [], posts: 0 };
  window.__asked = asked;
  let calls = 0;
  const { prototype } = WebGL2RenderingContext;
  for (const name of [
    'drawArrays',
    'drawElements',
    'drawArraysInstanced',
    'drawElementsInstanced',
  ] as const) {
    const draw = prototype[name] as (...given: unknown[]) => void;
    Object.assign(prototype, {
      [name](this: WebGL2RenderingContext, ...given: unknown[]) {
        calls += 1;
        draw.apply(this, given);
      },
    });
  }
  const { requestAnimationFrame } = window;
  window.requestAnimationFrame = (act) =>
    requestAnimationFrame((now) => {
      const before = calls;
      act(now);
      if (calls > before) asked.frames.push(calls - before);
    });
  const { postMessage } = Worker.prototype;
  Worker.prototype.postMessage = function count(this: Worker, ...given: unknown[]) {
    asked.posts += 1;
    Reflect.apply(postMessage, this, given);
  };
}

/** What an act makes the engine do, until the picture stands. */
async function askedBy(page: Page, act: () => Promise<void>): Promise<Asked> {
  await page.evaluate(() => Object.assign(window.__asked, { frames: [], posts: 0 }));
  await act();
  await expect.poll(() => page.evaluate(() => window.__asked.frames.length)).toBeGreaterThan(0);
  await twoFrames(page);
  await twoFrames(page);
  return page.evaluate(() => window.__asked);
}

const views: readonly (readonly [name: string, view: ViewLink, atMost: number])[] = [
  // Ground and lakes, shores, districts with their textures, all lines.
  ['districts', { m: 'area-cleared', t: '2025' }, 4],
  ['districts and joint groups', { m: 'anti-personnel-mines-found', t: '2022' }, 5],
];

for (const [name, view, atMost] of views) {
  test(`a switch of period is one frame of at most ${atMost + 1} calls, and nothing goes to the worker: ${name}`, async ({
    page,
  }) => {
    await page.addInitScript(countAsked);
    await openAtlas(page, view);
    const earlier = page.getByRole('button', { name: 'Earlier period' });
    const later = page.getByRole('button', { name: 'Later period' });
    await askedBy(page, () => earlier.click());
    const { frames, posts } = await askedBy(page, () => later.click());
    expect(frames).toHaveLength(1);
    // One more than is named: what one of the two periods alone has.
    expect(frames[0]).toBeLessThanOrEqual(atMost + 1);
    expect(posts).toBe(0);
  });
}

test('what the pointer comes to is one frame more, and nothing goes to the worker', async ({
  page,
}) => {
  await page.addInitScript(countAsked);
  await openAtlas(page, { m: 'area-cleared', t: '2025' });
  const box = await page.locator('.map-canvas').boundingBox();
  if (box === null) throw new Error('There is no map');
  const { frames, posts } = await askedBy(page, () =>
    page.mouse.move(box.x + box.width * 0.55, box.y + box.height * 0.5),
  );
  expect(Math.max(...frames)).toBeLessThanOrEqual(6);
  expect(posts).toBe(0);
});
