import type { Frame, Page } from '@playwright/test';
import { untilOpen } from '../support/ledgerWalk';
import { expect, test } from '../support/test';

const languages = ['en', 'az', 'ru', 'hy'] as const;

/** CSS px: from the narrowest window with tabs and tools on one line, through every step of the bar. */
const widths = Array.from({ length: 45 }, (_, i) => 1024 + 16 * i);

interface Bar {
  /** CSS px, as media queries see it. */
  readonly width: number;
  /** Parts of the bar that are cut, or lie on each other. */
  readonly faults: readonly string[];
  /** Whether the tools have their words, not their signs alone. */
  readonly hasWords: boolean;
}

/**
 * Opens a view in a frame whose width can be set from within: a window of the browser takes a
 * tenth of a second to be made wider.
 */
async function openInFrame(page: Page, query: string): Promise<Frame> {
  const url = new RegExp('/frame\\.html$');
  await page.route(url, (route) =>
    route.fulfill({
      contentType: 'text/html',
      body: `<!doctype html><body style="margin: 0"><iframe style="border: 0; height: 900px; width: 1024px" src="./${query}"></iframe>`,
    }),
  );
  await page.goto('./frame.html', { waitUntil: 'commit' });
  const frame = await (await page.locator('iframe').elementHandle())?.contentFrame();
  if (!frame) throw new Error('There is no frame');
  await untilOpen(frame);
  return frame;
}

/** The bar of a page in a frame that is made this wide, one width after another. */
async function readBars(page: Frame): Promise<Bar[]> {
  return page.evaluate(async (all) => {
    const bar = document.querySelector('.page-bar');
    const { frameElement } = window;
    if (bar === null || !(frameElement instanceof parent.window.HTMLElement))
      throw new Error('There is no bar');
    const read = (): Bar => {
      const edge = bar.getBoundingClientRect();
      const parts = [...bar.querySelectorAll<HTMLElement>('.tabs-tab, .page-actions > *')]
        .map((element) => {
          const { left, right, top } = element.getBoundingClientRect();
          const cut = element.scrollWidth > element.clientWidth;
          return { name: element.innerText.trim(), left, right, top, cut };
        })
        .filter(({ left, right }) => right > left);
      return {
        width: window.innerWidth,
        faults: parts.flatMap(({ name, left, right, top, cut }, i) => {
          const next = parts[i + 1];
          return [
            ...(cut ? [`${name} is cut`] : []),
            ...(left < edge.left || right > edge.right ? [`${name} runs out`] : []),
            ...(top < edge.top ? [`${name} has another line`] : []),
            ...(next !== undefined && right > next.left + 0.5
              ? [`${name} lies on ${next.name}`]
              : []),
          ];
        }),
        hasWords: [...bar.querySelectorAll('.page-action > span:not(.unseen)')].every(
          (word) => word.getBoundingClientRect().width > 1,
        ),
      };
    };
    const bars: Bar[] = [];
    for (const width of all) {
      frameElement.style.width = `${width}px`;
      bars.push(read());
    }
    // Styles alone give the bar its size. What a script would do about it comes in the frame after.
    await new Promise(requestAnimationFrame);
    await new Promise(requestAnimationFrame);
    bars.push(read());
    return bars;
  }, widths);
}

for (const lang of languages) {
  test(`tabs and tools have room beside each other at every width, ${lang}`, async ({
    page,
  }) => {
    await page.setViewportSize({ width: Math.max(...widths), height: 900 });
    const frame = await openInFrame(
      page,
      `${lang === 'en' ? 'index' : lang}.html?view=table&lang=${lang}`,
    );
    await frame.evaluate(() => document.fonts.ready);
    const bars = await readBars(frame);
    expect(bars.pop(), 'two frames later').toEqual(bars.at(-1));
    expect(bars.map(({ width }) => width)).toEqual(widths);
    expect(
      bars.flatMap(({ width, faults }) => faults.map((fault) => `${width} px: ${fault}`)),
    ).toEqual([]);
    expect(
      bars.filter(({ hasWords }) => hasWords).length,
      'widths at which the tools say what they do',
    ).toBeGreaterThan(0);
  });
}
