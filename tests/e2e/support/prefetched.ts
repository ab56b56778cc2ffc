import { expect, type Page } from '@playwright/test';

/** Parts of the program that are fetched once the page rests (src/app/shell/lazyFeatures.ts). */
type Prefetched = 'FigureTable' | 'PrintPage';

/** Until the page has come to rest, has fetched what it then fetches, and this part of it has run. */
export async function untilPrefetched(page: Page, part: Prefetched): Promise<void> {
  const address = () =>
    page.evaluate(
      (name) =>
        performance
          .getEntriesByType('resource')
          .map((entry) => entry.name)
          .find((each) => each.includes(`/${name}-`)) ?? '',
      part,
    );
  await expect.poll(address, { timeout: 60_000 }).not.toBe('');
  // What is fetched may have to wait for others; the page has asked for the same before.
  await page.evaluate(`import(${JSON.stringify(await address())}).then(() => null)`);
}
