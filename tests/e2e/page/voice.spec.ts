import type { Page } from '@playwright/test';
import { bannedWords } from '../../unit/text/bannedWords';
import { openAtlas, turnTo } from '../support/atlas';
import { ownWords } from '../support/ownWords';
import { plain } from '../support/reading';
import { expect, test } from '../support/test';
import { everyView, queryOf, type ViewLink } from '../support/views';

const faultsOf = async (page: Page, where: string) =>
  (await ownWords(page))
    .map(plain)
    .flatMap((text) => bannedWords(text).map((word) => `${where}: “${word}” in “${text}”`));

test('our own voice takes no side and promises nothing, on every screen', async ({ page }) => {
  await openAtlas(page);
  const faults = [];
  for (const screen of ['Table', 'Sources', 'About', 'Map']) {
    await page.getByRole('link', { name: screen, exact: true }).click();
    await expect(page.locator('.tabs-tab[aria-current]')).toHaveText(screen);
    await expect(page.locator('.loading-part')).toHaveCount(0);
    faults.push(...(await faultsOf(page, screen)));
    expect((await ownWords(page)).length, `words on ${screen}`).toBeGreaterThan(40);
  }
  expect(faults).toEqual([]);
});

/** Walks through views with a popup open and every list in it unfolded. */
async function walk(page: Page, views: readonly ViewLink[]): Promise<readonly string[]> {
  await openAtlas(page);
  const faults = [];
  for (const view of views) {
    await turnTo(page, { ...view, d: 'lachin' });
    const popup = page.getByRole('dialog');
    await expect(popup.getByRole('button', { name: 'Copy link' })).toBeVisible();
    for (const more of await popup.getByRole('button', { name: /^Show/ }).all()) {
      await more.click();
    }
    faults.push(...(await faultsOf(page, queryOf(view))));
  }
  return faults;
}

const newest = new Map(everyView.map((view) => [view.m, view]));

test('our own voice takes no side and promises nothing, in every measure', async ({ page }) => {
  expect(await walk(page, [...newest.values()])).toEqual([]);
});

test(
  'our own voice takes no side and promises nothing, in every measure and period',
  { tag: '@long' },
  async ({ page }) => {
    test.setTimeout(600_000);
    expect(await walk(page, everyView)).toEqual([]);
  },
);
