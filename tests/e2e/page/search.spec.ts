import type { Page } from '@playwright/test';
import { openAt } from '../support/ledgerWalk';
import { expect, test } from '../support/test';

const box = (page: Page) => page.getByRole('combobox', { name: /^Find/ });
const offers = (page: Page) => page.getByRole('listbox').getByRole('option');

test('“Aghd” offers Aghdam, Aghdara and Aghdash; Enter takes none of them', async ({
  page,
}) => {
  await openAt(page, '');
  await box(page).fill('Aghd');
  await expect(offers(page).nth(0)).toHaveText('Aghdam');
  await expect(offers(page).nth(1)).toHaveText('Aghdara');
  await expect(offers(page).nth(2)).toHaveText('Aghdash');
  await expect(page.locator('[role=option][aria-selected=true]')).toHaveCount(0);
  await box(page).press('Enter');
  await expect(page.locator('.card')).toHaveCount(0);
  await box(page).press('ArrowDown');
  await box(page).press('ArrowDown');
  await box(page).press('Enter');
  await expect(page.locator('.card h2')).toHaveText('Aghdara');
});

test('Enter takes the name by any spelling', async ({ page }) => {
  await openAt(page, '?t=2023');
  for (const [query, name] of [
    ['Agdam', 'Aghdam'],
    ['Fizuli', 'Fuzuli'],
    ['Ağdam', 'Aghdam'],
    ['Karvachar', 'Kalbajar'],
    ['Агдам', 'Aghdam'],
    ['Ստեփանակերտ', 'Khankendi'],
    ['Kǝlbǝcǝr rayonunda', 'Kalbajar'],
    ['Агдамского района', 'Aghdam'],
    ['Şuşa şəhəri', 'Shusha'],
    ['Zengilan', 'Zangilan'],
    ['Ҹәбрајыл', 'Jabrayil'],
    ['لاچین', 'Lachin'],
  ] as const) {
    await box(page).fill(query);
    await box(page).press('Enter');
    await expect(page.locator('.card h2'), query).toContainText(name);
  }
});

test('leads to a measure, an outlet, a claim, and to all claims with the words', async ({
  page,
}) => {
  await openAt(page, '');
  await box(page).fill('minefield records');
  await offers(page).filter({ hasText: 'Measure' }).first().click();
  await expect(page).toHaveURL(/pick=measure\.minefield-records-handed-over/);

  await box(page).fill('Trend');
  await box(page).press('Enter');
  await expect(page).toHaveURL(/view=sources&q=Trend/);

  await box(page).fill('ap-lachin-20221025-mfa');
  await box(page).press('Enter');
  await expect(page.getByRole('region', { name: 'One claim of the ledger' })).toContainText(
    'More than 1,400',
  );

  await box(page).fill('prosecutor 9,000');
  await box(page).press('ArrowUp');
  await box(page).press('Enter');
  await expect(page).toHaveURL(/view=ledger&q=prosecutor%209%2C000/);

  // As it stands on the Azerbaijani page.
  const rows = page.locator('.ledger-row');
  await expect(rows).toHaveCount(1);
  await page
    .getByRole('searchbox', { name: 'Search the claims' })
    .fill('prosecutor 9.000 mina');
  await expect(page).toHaveURL(/q=prosecutor%209\.000/);
  await expect(rows).toHaveCount(1);
});

test('is a combobox by the book', async ({ page, expectAccessible }) => {
  await openAt(page, '');
  await expect(box(page)).toHaveAttribute('aria-expanded', 'false');
  await box(page).fill('mines');
  await expect(box(page)).toHaveAttribute('aria-expanded', 'true');
  await box(page).press('ArrowDown');
  const active = await box(page).getAttribute('aria-activedescendant');
  await expect(page.locator(`[id="${active}"]`)).toHaveAttribute('aria-selected', 'true');
  await expectAccessible('.find');
  await box(page).press('Escape');
  await expect(box(page)).toHaveValue('');
  await expect(page.getByRole('listbox')).toBeHidden();
});
