import type { Page } from '@playwright/test';
import { readPaper } from '../support/paper';
import { untilPrefetched } from '../support/prefetched';
import { expect, test } from '../support/test';

async function pagesOf(page: Page): Promise<number> {
  return (await readPaper(await page.pdf({ format: 'A4' }))).length;
}

for (const [query, tag] of [
  ['', []],
  ['?m=mines-on-records&t=@2021-07-03', ['@long']],
  ['?view=table', ['@long']],
] as const) {
  test(
    `a view prints as one page: ${query || 'the main view'}`,
    { tag: [...tag] },
    async ({ page }) => {
      await page.goto(`./${query}`);
      await untilPrefetched(page, 'PrintPage');
      expect(await pagesOf(page)).toBe(1);
    },
  );
}

test('the printed page has map, legend, figures, sources with addresses, safety line, link and date', async ({
  page,
}) => {
  await page.goto('./');
  await untilPrefetched(page, 'PrintPage');
  await page.emulateMedia({ media: 'print' });
  const sheet = page.getByRole('article', { name: 'This view for printing' });
  await expect(sheet).toBeVisible();
  await expect(page.locator('.page-bar')).toBeHidden();
  await expect(sheet.locator('.print-map [data-of="fuzuli"]').first()).toBeVisible();
  await expect(sheet.getByRole('list', { name: 'Legend' })).toContainText('No figure found');
  await expect(sheet.getByRole('row', { name: /Fuzuli 8,526\.2 ha/ })).toBeVisible();
  for (const words of [
    'Not a hazard map',
    'https://report.az/',
    'no opinion',
    'data=',
    't=2025',
  ]) {
    await expect(sheet).toContainText(words);
  }
  await page.emulateMedia({ media: null });
  await expect(sheet).toHaveCount(0);
});

test('another screen prints as it reads, with addresses and the link', async ({ page }) => {
  await page.goto('./?view=sources&q=cabinet');
  await expect(page.locator('.page-screen h2').first()).toBeVisible();
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.print-link')).toContainText('view=sources');
  await expect(page.locator('.masthead')).toContainText('Not a hazard map');
  const after = await page
    .locator('.page-screen .external-link')
    .first()
    .evaluate((link) => getComputedStyle(link, '::after').content);
  expect(after).toContain('http');
});

test('what comes while a view is being printed does not make the sheet grow', async ({
  page,
}) => {
  await page.goto('./');
  await untilPrefetched(page, 'PrintPage');
  await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
  const sheet = page.locator('article.print');
  await expect(sheet).toHaveCount(1);
  const before = await sheet.innerHTML();
  await page.waitForLoadState('networkidle');
  expect(await sheet.innerHTML()).toBe(before);
  const ledger = page.waitForResponse(/ledger-.*\.json/);
  await page.evaluate(() => window.dispatchEvent(new Event('afterprint')));
  await ledger;
  await expect(sheet).toHaveCount(0);
});

test.describe('where the program of the sheet does not arrive', () => {
  test.use({ expectedMessages: [/Failed to load resource/] });

  test('the table is printed, with safety line and link', async ({ page }) => {
    await page.route(/PrintPage/, (route) => route.abort());
    await page.goto('./');
    await expect(page.locator('[data-map-ready="true"]')).toBeVisible();
    await page.emulateMedia({ media: 'print' });
    const sheet = page.getByRole('article', { name: 'This view for printing' });
    await expect(sheet).toContainText('Not a hazard map');
    await expect(sheet.getByRole('row', { name: /Fuzuli.*8,526\.2/ })).toBeVisible();
    await expect(sheet).toContainText('t=2025');
  });
});
