import { ledgerRows } from '../../../src/queries/ledger/ledgerRows';
import { realWorld } from '../../unit/support/worlds';
import { openAt } from '../support/ledgerWalk';
import { expect, test } from '../support/test';
import { widths } from '../support/widths';

const { index } = realWorld;
const everything = { query: '', side: null, sort: null, picks: {} } as const;
const rowsOf = (filter: Partial<Parameters<typeof ledgerRows>[1]>) =>
  ledgerRows(index, { ...everything, ...filter });
const total = index.ledger.claims.length;

test('from the start page each claim is a click on Ledger and a click on its row away', async ({
  page,
}) => {
  await openAt(page, '');
  await page.getByRole('link', { name: 'Ledger', exact: true }).click();
  await expect(page.getByRole('status').filter({ hasText: 'claims' })).toHaveText(
    `${total} claims`,
  );
  const [first] = rowsOf({});
  await page.locator('.ledger-row a').first().click();
  await expect(page).toHaveURL(new RegExp(`c=${first?.id}`));
  await expect(page.getByRole('region', { name: 'One claim of the ledger' })).toBeVisible();
});

test('draws the rows in sight alone, and the keys reach every one of them', async ({
  page,
}) => {
  await openAt(page, '?view=ledger');
  const rows = page.locator('.ledger-row');
  await expect(page.getByRole('table')).toHaveAttribute('aria-rowcount', String(total + 1));
  expect(await rows.count()).toBeLessThan(100);
  await rows.first().getByRole('link').focus();
  await page.keyboard.press('End');
  const last = page.locator(`[data-row="${total - 1}"] a`);
  await expect(last).toBeFocused();
  await expect(last).toBeInViewport();
  await page.keyboard.press('ArrowUp');
  await expect(page.locator(`[data-row="${total - 2}"] a`)).toBeFocused();
  await page.keyboard.press('Home');
  await expect(page.locator('[data-row="0"] a')).toBeFocused();
  await page.keyboard.press('PageDown');
  await page.keyboard.press('ArrowDown');
  await expect(page.locator('.ledger-row a:focus')).toBeInViewport();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('region', { name: 'One claim of the ledger' })).toBeFocused();
});

test('one Tab stop among the rows', async ({ page }) => {
  await openAt(page, '?view=ledger');
  await expect(page.locator('.ledger-row a[tabindex="0"]')).toHaveCount(1);
});

test('L5: typing filters at once, in one entry of the history; Back leaves the search', async ({
  page,
}) => {
  await openAt(page, '');
  await page.getByRole('link', { name: 'Ledger', exact: true }).click();
  const box = page.getByRole('searchbox', { name: 'Search the claims' });
  await box.pressSequentially('Laçın 1,318');
  const count = rowsOf({ query: 'Laçın 1,318' }).length;
  await expect(page.getByRole('status').filter({ hasText: 'claims' })).toHaveText(
    `${count} of ${total} claims`,
  );
  await expect(page.locator('.ledger-row')).toHaveCount(count);
  await expect(page).toHaveURL(/view=ledger&q=La%C3%A7%C4%B1n%201%2C318/);
  await page.goBack();
  await expect(page).toHaveURL(/view=ledger$/);
  await expect(box).toHaveValue('');
});

test('L1: every filter is in the link, and the link restores it', async ({ page }) => {
  await openAt(page, '?view=ledger');
  await page
    .locator('.ledger-filters')
    .getByLabel('Measure', { exact: true })
    .selectOption('anti-personnel-mines-found');
  await page
    .locator('.ledger-filters')
    .getByLabel('Place', { exact: true })
    .selectOption('lachin');
  await page
    .locator('.ledger-filters')
    .getByLabel('Year', { exact: true })
    .selectOption('2022');
  await page
    .locator('.ledger-filters')
    .getByLabel('Status', { exact: true })
    .selectOption('disputed');
  await page
    .locator('.ledger-filters')
    .getByLabel('Covers', { exact: true })
    .selectOption('whole');
  await page
    .locator('.ledger-filters')
    .getByLabel('Statement of', { exact: true })
    .selectOption('azerbaijan');
  await page
    .locator('.ledger-filters')
    .getByLabel('Order', { exact: true })
    .selectOption({ label: 'Largest figure first' });
  const rows = rowsOf({
    picks: {
      measure: 'anti-personnel-mines-found',
      place: 'lachin',
      period: '2022',
      status: 'disputed',
      coverage: 'whole',
    },
    side: 'azerbaijan',
    sort: { by: 'figure', ascending: false },
  });
  expect(rows.length).toBeGreaterThan(1);
  await expect(page.locator('.ledger-row')).toHaveCount(rows.length);
  await expect(page).toHaveURL(
    /side=azerbaijan&sort=-figure&pick=measure\.anti-personnel-mines-found\/place\.lachin\/period\.2022\/status\.disputed\/coverage\.whole/,
  );
  await page.reload();
  await expect(page.locator('.ledger-row')).toHaveCount(rows.length);
  await expect(page.locator('.ledger-number').first()).toHaveText(/9,000/);
  await page.getByRole('button', { name: 'Show all claims' }).click();
  await expect(page.getByRole('status').filter({ hasText: 'claims' })).toHaveText(
    `${total} claims`,
  );
  await page.goBack();
  await expect(page.locator('.ledger-row')).toHaveCount(rows.length);
});

test('L4: a filter that the ledger does not have is told, the others hold', async ({
  page,
}) => {
  await openAt(page, '?view=ledger&pick=place.atlantis/status.rejected');
  await expect(page.locator('.notices-item')).toContainText('place.atlantis');
  await expect(page.locator('.ledger-row')).toHaveCount(
    rowsOf({ picks: { status: 'rejected' } }).length,
  );
});

test('C6: Sources says how many statements there are, and opens the claims of a document', async ({
  page,
}) => {
  await openAt(page, '?view=sources&q=Cabinet%20demining%202023');
  await expect(page.locator('.sources-intro')).toContainText(`${total} claims stand in`);
  const item = page.locator('.sources-item').filter({ hasText: 'Cabinet' }).first();
  await item.getByRole('button', { name: /claims?/ }).click();
  await expect(item.locator('.claim-item').first()).toBeVisible();
  await page.getByRole('radio', { name: 'Armenia' }).check();
  await expect(page).toHaveURL(/side=armenia/);
  await expect(page.locator('.sources-item')).toHaveCount(0);
  await page.getByRole('button', { name: 'Show all documents' }).click();
  await expect(page.locator('.sources-item')).toHaveCount(index.ledger.sources.length);
});

test.describe('on a phone', () => {
  test.use({ viewport: widths['390×844'], hasTouch: true, isMobile: true });

  test('the filters are folded, and the list reaches its end', async ({ page }) => {
    await openAt(page, '?view=ledger');
    await expect(
      page.locator('.ledger-filters').getByLabel('Place', { exact: true }),
    ).toBeHidden();
    await page.getByRole('button', { name: 'Filters' }).click();
    await page
      .locator('.ledger-filters')
      .getByLabel('Place', { exact: true })
      .selectOption('dashkasan');
    await expect(page.locator('.ledger-row')).toHaveCount(
      rowsOf({ picks: { place: 'dashkasan' } }).length,
    );
    await page.evaluate(() => document.fonts.ready);
    const box = page.locator('.ledger-box');
    const [inner, outer] = await box.evaluate((each) => [each.scrollWidth, each.clientWidth]);
    expect(inner).toBeLessThanOrEqual(outer ?? 0);
  });
});
