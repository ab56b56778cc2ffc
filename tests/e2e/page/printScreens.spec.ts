import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import type { Page, TestInfo } from '@playwright/test';
import { expect, test } from '../support/test';

/** What a printed screen holds, read back from the file, a page a member. */
async function printed(page: Page, info: TestInfo): Promise<readonly string[]> {
  const file = info.outputPath('screen.pdf');
  writeFileSync(file, await page.pdf({ format: 'A4' }));
  const text = execFileSync('pdftotext', ['-layout', file, '-'], { encoding: 'utf8' });
  return text.split('\f').slice(0, -1);
}

test('the ledger prints every claim that its filter leaves, and no blank page', async ({
  page,
}, info) => {
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
  const pages = await printed(page, info);
  for (const each of pages) expect(each.trim().length).toBeGreaterThan(40);
  expect(pages.join('')).toContain('Not a hazard map');
});

test('the whole ledger prints to its last claim', async ({ page }, info) => {
  await page.goto('./?view=ledger');
  await expect(page.locator('.ledger-row').first()).toBeVisible();
  const box = page.locator('.ledger-box');
  await box.evaluate((element) => element.scrollTo(0, element.scrollHeight));
  const total = Number(await page.locator('.ledger-table').getAttribute('aria-rowcount')) - 1;
  const last = page.locator(`[data-row="${total - 1}"] a`);
  const words = (await last.textContent()) ?? '';
  expect(words).not.toBe('');
  await box.evaluate((element) => element.scrollTo(0, 0));
  const pages = await printed(page, info);
  const blank = pages.filter((each) => each.trim().length < 40);
  expect(blank).toEqual([]);
  expect(pages.at(-1)).toContain(words.slice(0, 12));
});

test('sources print every document, whatever was in sight', async ({ page }, info) => {
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
  expect((await printed(page, info)).join('')).toContain(last);
});
