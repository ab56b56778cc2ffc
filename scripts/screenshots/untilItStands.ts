import type { Page } from '@playwright/test';

/** What tells that a screen is drawn to the end. */
export const standing = {
  map: '[data-map-ready="true"]',
  table: 'main table',
  sources: 'main h2',
} as const;

/** Waits until a screen stands: its content is there, its letters have come, two frames have passed. */
export async function untilItStands(page: Page, screen: keyof typeof standing): Promise<void> {
  await page.locator(standing[screen]).first().waitFor({ state: 'attached', timeout: 120_000 });
  if (screen === 'map') {
    // Drawn by the renderer that was chosen: SVG comes first.
    await page.waitForFunction(() => performance.getEntriesByName('map-ready').length > 0);
  }
  await page.evaluate(async () => {
    await document.fonts.ready;
    for (const _ of ['laid out', 'painted']) {
      await new Promise((resolve) => requestAnimationFrame(resolve));
    }
  });
}
