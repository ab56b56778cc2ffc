import type { Page } from '@playwright/test';

/** As a reader tells the browser to write larger everywhere; before the page is opened. */
export async function writeLarger(page: Page, times: number): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send('Page.setFontSizes', {
    fontSizes: { standard: Math.round(16 * times), fixed: Math.round(13 * times) },
  });
}
