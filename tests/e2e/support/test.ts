import { test as base, expect, type ConsoleMessage, type Page } from '@playwright/test';
import axe, { type RunOptions } from 'axe-core';
import type { RendererKind } from '../../../src/renderers/Renderer';
import { prefer, pretendGraphics, type GRAPHICS } from './renderer';

export { expect };

/** What a project decides for all its tests. */
export interface ProjectOptions {
  /** Which renderer draws: the engine as nobody has asked for another; SVG as a reader who asked for it. */
  readonly renderer: RendererKind;
  /**
   * Who draws for WebGL, where nobody has asked for a renderer: on a machine for tests it is the
   * processor, and the page would do without the engine. Null: as the machine says.
   */
  readonly graphics: keyof typeof GRAPHICS | null;
}

/** The one warning that is the engine's and the machine's, not ours: software WebGL reading pixels. */
const allowedWarning = /GPU stall due to ReadPixels/;

interface Fixtures {
  /**
   * Messages that a test brings about on purpose, such as the browser's own line about a file that
   * the test withholds: `test.use({ expectedMessages: [/Failed to load resource/] })`.
   */
  readonly expectedMessages: readonly RegExp[];
  /** Fails a test on any console error or warning, page error, or request to another host. */
  readonly watched: void;
  /**
   * Runs axe on the page as it stands and expects no violation, in a part of it or in all. With a
   * name for where the page stands, the test goes on and fails at its end.
   */
  readonly expectAccessible: (scope?: string, standing?: string) => Promise<void>;
}

/** What the page says, and does not complain of, where React does not find what was served. */
const DRAWN_ANEW = /was drawn anew/;

function isComplaint(message: ConsoleMessage): boolean {
  const loud = ['error', 'warning', 'assert'].includes(message.type());
  return loud || DRAWN_ANEW.test(message.text());
}

/** Notes what a page complains of and where it sends requests, until the test ends. */
function watch(page: Page, ownHost: string, expected: readonly RegExp[]): readonly string[] {
  const faults: string[] = [];
  page.on('console', (message) => {
    const text = message.text();
    if (!isComplaint(message) || allowedWarning.test(text)) return;
    if (!expected.some((pattern) => pattern.test(text))) {
      faults.push(`console ${message.type()}: ${text}`);
    }
  });
  page.on('pageerror', (error) => faults.push(`page error: ${error.stack ?? error.message}`));
  page.on('request', (request) => {
    const { protocol, host } = new URL(request.url());
    if (protocol !== 'blob:' && protocol !== 'data:' && host !== ownHost) {
      faults.push(`request to another host: ${request.url()}`);
    }
  });
  return faults;
}

/** All of WCAG 2.2 up to AA, and what axe calls good practice. */
const RULES = ['2a', '2aa', '21a', '21aa', '22a', '22aa'].map((level) => `wcag${level}`);

const AXE_OPTIONS: RunOptions = {
  resultTypes: ['violations'],
  runOnly: { type: 'tag', values: [...RULES, 'best-practice'] },
};

/** What axe finds on a page without frames, in a part of it or in all. */
async function violationsOn(page: Page, scope: string | undefined) {
  // Frames would be left out: axe looks into those that it was put into.
  expect(page.frames(), 'frames').toHaveLength(1);
  // Half a megabyte: once for each document, and not for each look at it.
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe.source);
  return page.evaluate(
    async ([within, options]) => {
      const { run } = (window as unknown as { readonly axe: typeof axe }).axe;
      const { violations } = await run(within ?? document, options);
      return violations.map(({ id, help, nodes }) => ({
        id,
        help,
        where: nodes.map(({ target }) => target.join(' ')),
      }));
    },
    [scope, AXE_OPTIONS] as const,
  );
}

/**
 * Lets the search scroll with the panel that it else stands at the foot of: axe takes the row that
 * lies half beneath it for a small target, although it comes out whole when it is scrolled or tabbed to.
 */
async function setSearchAside(page: Page, aside: boolean): Promise<void> {
  await page.evaluate((scrolls) => {
    const search = document.querySelector<HTMLElement>('.page-controls .find');
    search?.style.setProperty('position', scrolls ? 'relative' : '');
  }, aside);
}

/** Playwright's `test`, where every page is watched. */
export const test = base.extend<Fixtures & ProjectOptions>({
  renderer: ['engine', { option: true }],
  graphics: ['card', { option: true }],
  context: async ({ context, renderer, graphics }, provide) => {
    if (renderer === 'svg') await prefer(context, 'svg');
    else if (graphics !== null) await pretendGraphics(context, graphics);
    await provide(context);
  },
  expectedMessages: [[], { option: true }],
  watched: [
    async ({ context, baseURL, expectedMessages }, runTest) => {
      const ownHost = new URL(baseURL ?? '').host;
      const faults: (readonly string[])[] = [];
      context.on('page', (page) => faults.push(watch(page, ownHost, expectedMessages)));
      await runTest();
      expect(faults.flat(), 'complaints of the page').toEqual([]);
    },
    { auto: true },
  ],
  expectAccessible: async ({ page }, provide) => {
    await provide(async (scope, standing) => {
      await setSearchAside(page, true);
      const found = await violationsOn(page, scope);
      await setSearchAside(page, false);
      if (standing === undefined) expect(found).toEqual([]);
      else expect.soft(found, standing).toEqual([]);
    });
  },
});
