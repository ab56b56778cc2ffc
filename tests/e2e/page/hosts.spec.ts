import type { Page } from '@playwright/test';
import { az } from '../../../src/text/az/index';
import { disk as english } from '../../../src/text/en/exports';
import { hy } from '../../../src/text/hy/index';
import { ru } from '../../../src/text/ru/index';
import { untilFirstMap } from '../support/atlas';
import { test } from '../support/hosts';
import { expect } from '../support/test';

/** The page is dressed and works: its program has drawn the map of the view that is asked for. */
async function expectWorking(page: Page, title: RegExp): Promise<void> {
  await untilFirstMap(page);
  await expect(page.locator('.titleplate-title')).toHaveText(title);
  await expect(page.locator('.page-bar')).toHaveCSS('display', 'flex');
}

/** The address without its host. */
const pathOf = (page: Page) => {
  const { pathname, search, hash } = new URL(page.url());
  return pathname + search + hash;
};

async function followToEnglish(page: Page): Promise<void> {
  await page.locator('.language-menu > summary').click();
  const link = page.locator('.language-menu').getByRole('link', { name: 'English' });
  // As in a new tab: the page itself would change its words in place.
  await page.goto(new URL((await link.getAttribute('href')) ?? '', page.url()).href);
}

test.describe('a host that has files and no folders', () => {
  test.use({ host: 'keys' });

  test('leads to English and to each other language by the names of files', async ({
    page,
  }) => {
    await page.goto('./az.html?t=2023');
    await expectWorking(page, /2023/);
    await followToEnglish(page);
    expect(pathOf(page)).toBe('/a/b/index.html?t=2023&lang=en');
    await expectWorking(page, /Land reported cleared in 2023/);
    await page.goto('./index.html?t=2023&lang=hy');
    await expect(page).toHaveURL(/\/a\/b\/hy\.html\?t=2023&lang=hy$/);
    await page.goto('./hy.html?t=2023&lang=en');
    await expect(page).toHaveURL(/\/a\/b\/index\.html\?t=2023&lang=en$/);
    await expectWorking(page, /Land reported cleared in 2023/);
  });
});

test.describe('a host that leaves out endings, and queries with them', () => {
  test.use({ host: 'clean' });

  test('keeps the view from language to language', async ({ page }) => {
    await page.goto('./az?t=2023');
    await expectWorking(page, /2023/);
    await followToEnglish(page);
    expect(pathOf(page)).toBe('/a/b/?t=2023&lang=en');
    await expectWorking(page, /Land reported cleared in 2023/);
    await page.goto('./az?t=2023&lang=ru');
    await expect(page).toHaveURL(/\/a\/b\/ru\?t=2023&lang=ru$/);
    await expectWorking(page, /2023/);
  });
});

test.describe('an address that is not the page’s own', () => {
  // What is named relative to it is not there.
  test.use({
    expectedMessages: [/Failed to load resource|MIME type|dynamically imported module/],
  });

  test.describe('a folder without its last slash', () => {
    test.use({ host: 'unslashed' });

    test('goes to the folder, with the view and what else the link holds', async ({ page }) => {
      await page.goto('../b?t=2023&d=lachin#here');
      await expect(page).toHaveURL(/\/a\/b\/\?t=2023&d=lachin/);
      await expectWorking(page, /Land reported cleared in 2023/);
      await expect(page.getByRole('dialog')).toContainText('Lachin');
      await page.goto('../b');
      await expect(page).toHaveURL(/\/a\/b\/$/);
      await expectWorking(page, /Land reported cleared in 2025/);
    });

    test.describe('for a reader of Russian', () => {
      test.use({ locale: 'ru-RU' });

      test('goes to the page of the language, not beside the folder', async ({ page }) => {
        await page.goto('../b?t=2023');
        await expect(page).toHaveURL(/\/a\/b\/ru\.html\?t=2023$/);
        await expectWorking(page, /2023/);
      });
    });
  });

  test.describe('anything, on a host that answers with the page', () => {
    test.use({ host: 'fallback' });

    test('goes to where the site is', async ({ page }) => {
      for (const address of ['../b?t=2023', './deep/er/?t=2023', './deep/er?t=2023']) {
        await page.goto(address);
        await expect(page).toHaveURL(/\/a\/b\/\?t=2023$/);
        await expectWorking(page, /Land reported cleared in 2023/);
      }
    });
  });

  test.describe('on a host that takes the slash away', () => {
    test.use({ host: 'bareFolder' });

    test('stays, rather than turn round for ever; every figure can be read', async ({
      page,
    }) => {
      const opened: string[] = [];
      page.on('framenavigated', (frame) => opened.push(frame.url()));
      const asked = page.waitForResponse(/\/a\/b\/index\.html|\/a\/b$/);
      await page.goto('../b');
      await asked;
      await page.waitForLoadState('networkidle');
      expect(opened).toHaveLength(1);
      await expect(page.locator('#paper')).toContainText('9,110.4');
    });
  });
});

test.describe('opened from a disk', () => {
  test.use({
    host: 'disk',
    // A browser lets a page on a disk load styles and pictures, not letters or programs.
    expectedMessages: [/CORS policy|Failed to load resource|preload/],
  });

  for (const [file, words] of [
    ['index.html', english],
    ['index.html?t=2023', english],
    ['az.html', az.disk],
    ['ru.html', ru.disk],
    ['hy.html', hy.disk],
  ] as const) {
    test(`${file} is dressed, can be read, and says that it needs a server`, async ({
      page,
    }) => {
      await page.goto(`./${file}`);
      const notice = page.getByRole('alert');
      await expect(notice).toBeVisible();
      await expect(notice).toContainText(words.title);
      await expect(notice).toContainText(words.needed);
      await expect(page.locator('.page-bar')).toHaveCSS('display', 'flex');
      await expect(page.locator('.map-first > svg:visible')).toHaveCount(1);
      // What a program would answer is not offered.
      await expect(page.locator('.tabs, .page-actions').first()).toBeHidden();
      await page.locator('.paper-sources').scrollIntoViewIfNeeded();
      await expect(page.locator('.paper-sources')).toBeInViewport();
    });
  }
});

test.describe('a page on a server', () => {
  test('says nothing of disks', async ({ page }) => {
    await page.goto('./');
    await untilFirstMap(page);
    await expect(page.getByText(english.title)).toBeHidden();
  });
});
