import type { Page } from '@playwright/test';
import { untilDrawn } from '../support/atlas';
import { untilPrefetched } from '../support/prefetched';
import { expect, test } from '../support/test';

/** The whole ledger, and the program of a screen. */
const LEDGER = /\/ledger-[^/]*\.json$/;
const SCREEN = /\/PlotsView-[^/]*\.js$/;

/** What of the two the page has asked for so far. */
function askedBy(page: Page): () => readonly string[] {
  const asked = new Set<string>();
  page.on('request', (request) => {
    if (LEDGER.test(request.url())) asked.add('ledger');
    if (SCREEN.test(request.url())) asked.add('screen');
  });
  return () => [...asked].toSorted();
}

test('who only looks at the map does not fetch the whole ledger, nor the screens; a popup fetches both', async ({
  page,
}) => {
  const asked = askedBy(page);
  await page.goto('./');
  await untilDrawn(page);
  await untilPrefetched(page, 'PrintPage');
  await page.waitForLoadState('networkidle');
  expect(asked()).toEqual([]);
  // Its card is one press away.
  await page.goto('./?d=jabrayil');
  await untilDrawn(page);
  await expect.poll(asked).toEqual(['ledger', 'screen']);
});

for (const part of ['.page-bar', '.measure', '.find', '.strip-open']) {
  const tag = part === '.page-bar' ? [] : '@long';
  test(`a pointer over ${part} fetches both`, { tag }, async ({ page }) => {
    const asked = askedBy(page);
    await page.goto('./');
    await untilDrawn(page);
    await page.locator(part).first().hover();
    await expect.poll(asked).toEqual(['ledger', 'screen']);
  });
}
