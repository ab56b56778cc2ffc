import type { Page } from '@playwright/test';
import { readPaper } from '../support/paper';
import { expect, test } from '../support/test';

/** What a printed screen holds, read back from the file, a page a member. */
async function printed(page: Page): Promise<readonly string[]> {
  return readPaper(await page.pdf({ format: 'A4' }));
}

test('the ledger prints every claim that its filter leaves, and no blank page', async ({
  page,
}) => {
  await page.goto('./?view=ledger&q=shusha');
  const count = page.locator('.ledger-count');
  await expect(count).toContainText(/\d+ of/);
  const claims = Number(/(\d+) of/.exec((await count.textContent()) ?? '')?.[1]);
  const drawn = page.locator('.ledger-row');
  await page.emulateMedia({ media: 'print' });
  await expect(drawn).toHaveCount(claims);
  // What a phone says in other lines is not said twice.
  await expect(page.locator('.ledger-narrow:visible')).toHaveCount(0);
  await page.emulateMedia({ media: null });
  const pages = await printed(page);
  for (const each of pages) expect(each.trim().length).toBeGreaterThan(40);
  expect(pages.join('')).toContain('Not a hazard map');
});

test('the whole ledger prints to its last claim', async ({ page }) => {
  await page.goto('./?view=ledger');
  await expect(page.locator('.ledger-row').first()).toBeVisible();
  const box = page.locator('.ledger-box');
  await box.evaluate((element) => element.scrollTo(0, element.scrollHeight));
  const total = Number(await page.locator('.ledger-table').getAttribute('aria-rowcount')) - 1;
  const last = page.locator(`[data-row="${total - 1}"] a`);
  const words = (await last.textContent()) ?? '';
  expect(words).not.toBe('');
  await box.evaluate((element) => element.scrollTo(0, 0));
  const pages = await printed(page);
  const blank = pages.filter((each) => each.trim().length < 40);
  expect(blank).toEqual([]);
  expect(pages.at(-1)).toContain(words.slice(0, 12));
});

test('sources print every document, whatever was in sight', async ({ page }) => {
  await page.goto('./?view=sources&q=cabinet');
  const names = page.locator('.sources-name');
  await expect(names.first()).toBeVisible();
  const last = ((await names.last().textContent()) ?? '').slice(0, 20);
  await page.emulateMedia({ media: 'print' });
  const skipped = await page
    .locator('.sources-item')
    .evaluateAll(
      (all) =>
        all.filter((one) => getComputedStyle(one).contentVisibility !== 'visible').length,
    );
  expect(skipped).toBe(0);
  await page.emulateMedia({ media: null });
  expect((await printed(page)).join('')).toContain(last);
});

for (const [screen, first, last] of [
  ['about', 'About', 'view=about'],
  ['data', 'Data', 'view=data'],
  ['plots', 'Figures for the whole area', 'view=plots'],
] as const) {
  test(
    `the printed screen is whole, and no page of it is blank: ${screen}`,
    { tag: '@long' },
    async ({ page }) => {
      await page.goto(`./?view=${screen}`);
      await expect(page.locator('.page-screen h2').first()).toBeVisible();
      const pages = await printed(page);
      expect(pages.filter((text) => text.length < 60)).toEqual([]);
      const text = pages.join(' ');
      expect(text).toContain(first);
      expect(text).toContain(last);
    },
  );
}
