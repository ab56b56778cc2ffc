import type { Page } from '@playwright/test';
import { openAtlas } from '../support/atlas';
import { stopClock } from '../support/clock';
import { openAt } from '../support/ledgerWalk';
import { shownIn } from '../support/shown';
import { expect, test } from '../support/test';

const title = (page: Page) => page.locator('.titleplate-title');
const entries = (page: Page) => page.evaluate(() => history.length);
const inYear = (t: string) => shownIn({ m: 'area-cleared', t }).title.title;

test('L5: a run of keys on the axis is one choice; what comes between two ends the first', async ({
  page,
}) => {
  await openAtlas(page, { m: 'area-cleared', t: '2026' });
  const before = await entries(page);
  await page.getByRole('radio', { checked: true, name: /^2026/ }).focus();
  for (const key of ['ArrowLeft', 'ArrowLeft', 'Home', 'ArrowRight', 'End', 'ArrowLeft']) {
    await page.keyboard.press(key);
  }
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('ArrowLeft');
  await expect(title(page)).toHaveText(inYear('2023'));
  await expect(page).toHaveURL(/[?&]t=2023/);
  expect(await entries(page)).toBe(before + 1);

  await test.step('the focus left it, and came again', async () => {
    await page.keyboard.press('Tab');
    await page.keyboard.press('Shift+Tab');
    await page.keyboard.press('ArrowLeft');
    await page.keyboard.press('ArrowLeft');
    await expect(page).toHaveURL(/[?&]t=2021/);
    expect(await entries(page)).toBe(before + 2);
  });
  await test.step('a press of the mouse is a choice by itself', async () => {
    await page.getByRole('button', { name: 'Later period' }).click();
    await page.getByRole('button', { name: 'Later period' }).click();
    await expect(page).toHaveURL(/[?&]t=2023/);
    expect(await entries(page)).toBe(before + 4);
  });
  for (const year of ['2022', '2021', '2023', '2026']) {
    await page.goBack();
    await expect(title(page)).toHaveText(inYear(year));
  }
  await expect(page.getByRole('radio', { checked: true, name: /^2026/ })).toHaveCount(1);
});

test('L5: a run of keys in the closed measure list is one choice, also over measures on their way', async ({
  page,
}) => {
  await openAtlas(page);
  const before = await entries(page);
  const list = page.locator('.measure-select select');
  await list.focus();
  for (let i = 0; i < 3; i += 1) await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowUp');
  const metric = await list.inputValue();
  expect(metric).not.toBe('area-cleared');
  await expect(page).toHaveURL(new RegExp(`[?&]m=${metric}(?:&|$)`));
  expect(await entries(page)).toBe(before + 1);
  await page.goBack();
  await expect(title(page)).toHaveText(inYear('2025'));
  await expect(list).toHaveValue('area-cleared');
});

test('L5: a search of the ledger is one choice; so is a run of keys in one of its lists', async ({
  page,
}) => {
  await openAt(page, '?view=ledger');
  const before = await entries(page);
  const box = page.getByRole('searchbox', { name: 'Search the claims' });
  await box.pressSequentially('lachin');
  await expect(page).toHaveURL(/q=lachin$/);
  expect(await entries(page)).toBe(before + 1);
  await page.getByRole('combobox', { name: 'Year', exact: true }).focus();
  for (let i = 0; i < 3; i += 1) await page.keyboard.press('ArrowDown');
  await expect(page).toHaveURL(/pick=period\.\d{4}$/);
  expect(await entries(page)).toBe(before + 2);
  await page.goBack();
  await expect(page).toHaveURL(/q=lachin$/);
  await page.goBack();
  await expect(page).toHaveURL(/view=ledger$/);
  await expect(box).toHaveValue('');
});

test.describe('while the periods play', () => {
  test.use({
    contextOptions: { reducedMotion: 'no-preference' },
    permissions: ['clipboard-read', 'clipboard-write'],
  });

  test('L5: Back ends the run and keeps what it restored', async ({ page }) => {
    await openAtlas(page, { m: 'area-cleared', t: '2021' });
    await stopClock(page);
    await page.getByRole('button', { name: 'Play the periods in order' }).click();
    for (const year of ['2022', '2023']) {
      await page.clock.runFor(1600);
      await expect(title(page)).toHaveText(inYear(year));
    }
    await page.clock.runFor(100);
    await page.goBack();
    await expect(title(page)).toHaveText(inYear('2021'));
    await expect(page.getByRole('button', { name: 'Play the periods in order' })).toBeVisible();
    await page.clock.runFor(6000);
    await expect(title(page)).toHaveText(inYear('2021'));
    await expect(page).toHaveURL(/[?&]t=2021/);
    await page.goForward();
    await expect(title(page)).toHaveText(inYear('2023'));
  });

  test('L5: a reload and a copied link name the period on the screen', async ({ page }) => {
    await openAtlas(page, { m: 'area-cleared', t: '2021' });
    await stopClock(page);
    await page.getByRole('button', { name: 'Play the periods in order' }).click();
    for (const year of ['2022', '2023', '2024']) {
      await page.clock.runFor(1600);
      await expect(title(page)).toHaveText(inYear(year));
    }
    // At once: well before a look around would have been written.
    await page.clock.runFor(50);
    expect(new URL(page.url()).searchParams.get('t')).toBe('2024');
    await page.getByRole('button', { name: 'Copy link' }).click();
    await page.clock.runFor(50);
    const link = await page.evaluate(() => navigator.clipboard.readText());
    expect(new URL(link).searchParams.get('t')).toBe('2024');
    // What is fetched anew waits for its timers.
    await page.clock.resume();
    await page.reload();
    await expect(title(page)).toHaveText(inYear('2024'));
  });
});
