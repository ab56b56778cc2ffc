import { expect, type BrowserContext, type Page } from '@playwright/test';
import type { RendererKind } from '../../../src/renderers/Renderer';
import { holdBack, type LetGo } from './holdBack';

/** Where the choice of renderer is kept (src/app/state/rendererPreference.ts). */
export const KEPT_AS = 'reported-ground:map';

/** The files of the map engine. */
export const engineFiles = /createMapLibreRenderer-[^/]*\.js|maplibre-gl-worker-/;

/** Opens pages as for a reader who has asked for a renderer before. */
export async function prefer(context: BrowserContext, kind: RendererKind): Promise<void> {
  await context.addInitScript(
    ([key, value]) => {
      try {
        localStorage.setItem(key, value);
      } catch {
        // A blank page has no storage.
      }
    },
    [KEPT_AS, kind] as const,
  );
}

/** What WebGL names as drawing, where a test says it. */
export const GRAPHICS = {
  card: 'ANGLE (A graphics card)',
  processor: 'ANGLE (SwiftShader)',
  /** As Safari and WebKitGTK say on every machine. */
  untold: 'Apple GPU',
} as const;

/** Opens pages as on a machine with a graphics card or without, whichever the test runs on. */
export async function pretendGraphics(
  context: BrowserContext,
  graphics: keyof typeof GRAPHICS,
): Promise<void> {
  await context.addInitScript((name) => {
    const { getParameter } = WebGL2RenderingContext.prototype;
    WebGL2RenderingContext.prototype.getParameter = function (parameter) {
      const UNMASKED_RENDERER_WEBGL = 0x92_46;
      return parameter === UNMASKED_RENDERER_WEBGL ? name : getParameter.call(this, parameter);
    };
  }, GRAPHICS[graphics]);
}

/** Notes each file of the map engine that a page asks for. */
export function engineRequests(page: Page): readonly string[] {
  const asked: string[] = [];
  page.on('request', (request) => {
    if (engineFiles.test(request.url())) asked.push(request.url());
  });
  return asked;
}

/** Until this renderer is the one that is seen. */
export async function untilShown(page: Page, kind: RendererKind): Promise<void> {
  await expect(page.locator('[data-renderer]')).toHaveAttribute('data-renderer', kind, {
    timeout: 40_000,
  });
}

/** Keeps the map engine from arriving, until what is given back is called. */
export const holdEngine = (page: Page): Promise<LetGo> => holdBack(page, engineFiles);

/** Turns the simple map on or off as a reader does. */
export async function switchTo(page: Page, kind: RendererKind): Promise<void> {
  const button = page.locator('.map-options > summary');
  const simple = page.getByRole('checkbox', { name: 'Simple map' });
  // On a phone the switch stands in the sheet, and there is no button.
  const inMenu = await button.isVisible();
  if (inMenu && !(await simple.isVisible())) await button.click();
  await simple.setChecked(kind === 'svg');
  if (inMenu) await button.click();
  await untilShown(page, kind);
}

/** Marks an open page, so that `isSamePage` knows whether it was loaded again. */
export async function rememberPage(page: Page): Promise<void> {
  await page.evaluate(() => document.documentElement.setAttribute('data-remembered', ''));
}

export async function isSamePage(page: Page): Promise<boolean> {
  return page.evaluate(() => document.documentElement.hasAttribute('data-remembered'));
}
