import { expect, type Page } from '@playwright/test';
import { isNear } from '../../../src/camera/Camera';
import { readMapFrame } from './mapFrame';
import { shownIn } from './shown';
import { queryOf, type ViewLink } from './views';

/** Opens the atlas and waits until its map stands, drawn by the renderer that was chosen. */
export async function openAtlas(page: Page, view: ViewLink | string = ''): Promise<void> {
  await page.goto(typeof view === 'string' ? `./${view}` : `./${queryOf(view)}`);
  await untilDrawn(page);
}

export async function untilDrawn(page: Page): Promise<void> {
  await untilFirstMap(page);
  await page.waitForFunction(
    () => performance.getEntriesByName('map-ready').length > 0,
    undefined,
    { timeout: 40_000 },
  );
  // The sheet below the page as it was served has tables and rows of its own.
  await expect(page.locator('#paper')).toHaveCount(0);
  await page.evaluate(() => document.fonts.ready);
  await untilClear(page);
}

/** Until a map that takes input is there, by whichever renderer: the engine may come yet. */
export async function untilFirstMap(page: Page): Promise<void> {
  await expect(page.locator('[data-map-ready]')).toHaveAttribute('data-map-ready', 'true', {
    timeout: 40_000,
  });
}

/**
 * Turns an open page to another view as Back and Forward do, without loading it again: many views
 * in little time.
 */
export async function turnTo(page: Page, view: ViewLink): Promise<void> {
  const query = queryOf(view);
  await page.evaluate((to) => {
    history.pushState(null, '', to);
    dispatchEvent(new PopStateEvent('popstate'));
  }, query);
  await expect(page.locator('.titleplate-title')).toHaveText(shownIn(view).title.title);
  await twoFrames(page);
  const { at } = view;
  if (at !== undefined) await expect.poll(() => looksAt(page, at)).toBe(true);
  await untilClear(page);
}

/** Whether the map has come to rest where a link says. */
async function looksAt(page: Page, at: string): Promise<boolean> {
  const [zoom = 0, lat = 0, lng = 0] = at.split('/').map(Number);
  return isNear((await readMapFrame(page)).camera, { zoom, lat, lng });
}

/**
 * Until the labels keep clear of all that lies over the map where it lies now: they make way for a
 * popup in steps, after it is there. It grows when its content comes.
 */
export async function untilClear(page: Page): Promise<void> {
  await page.waitForFunction(() => {
    const stage = document.querySelector('[data-clear-of]');
    if (stage === null) return true;
    if (document.querySelector('.popup-waiting [role=status]') !== null) return false;
    const { x, y } = stage.getBoundingClientRect();
    const plate = document.querySelector('.titleplate')?.parentElement ?? null;
    const over = [plate, ...document.querySelectorAll('.popup, .map-zoom, .map-scale')];
    const boxes = over.flatMap((element) => {
      if (element === null) return [];
      const box = element.getBoundingClientRect();
      return [[box.x - x, box.y - y, box.width, box.height].join(' ')];
    });
    const kept = stage.getAttribute('data-clear-of')?.split(',') ?? [];
    return kept.toSorted().join() === boxes.toSorted().join();
  });
}

/** Until what was set is painted. */
export async function twoFrames(page: Page): Promise<void> {
  await page.evaluate(
    () =>
      new Promise((resolve) => {
        requestAnimationFrame(() => requestAnimationFrame(resolve));
      }),
  );
}
