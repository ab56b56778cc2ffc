import { expect, type Page } from '@playwright/test';
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
