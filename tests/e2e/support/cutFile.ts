import type { Page } from '@playwright/test';

/** What becomes of a file on its way. */
export type Fate = 'missing' | 'cut';

/** Lets a file of the site arrive broken, until `page.unrouteAll()`. */
export async function breakFile(page: Page, pattern: string, fate: Fate): Promise<void> {
  await page.route(pattern, async (route) => {
    if (fate === 'missing') {
      await route.fulfill({ status: 404, body: 'Not found.' });
      return;
    }
    const response = await route.fetch();
    const body = await response.text();
    await route.fulfill({ response, body: body.slice(0, body.length / 2) });
  });
}
