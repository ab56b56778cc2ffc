import type { Page } from '@playwright/test';
import { expectPlainWords } from '../support/fallback';
import { expect, test } from '../support/test';

// A browser that is older than those the build is for: what was served stays, and says so calmly.

const PROGRAM = '**/assets/index-*.js';

const told = (page: Page) => page.locator('.loading-first[role=status]');

async function expectServed(page: Page): Promise<void> {
  await expect(page.locator('.map-first > svg:visible')).toHaveCount(1);
  await expect(page.locator('#root')).toContainText('9,110.4');
  // Figures and sources further down, and nothing that would have to answer.
  await expect(page.locator('.paper-table')).toBeVisible();
  await expect(page.locator('.tabs')).toBeHidden();
  await expect(page.getByRole('alert')).toHaveCount(0);
  await expectPlainWords(page);
}

test.describe('an engine without what the program calls', () => {
  test.beforeEach(async ({ page }) => {
    await page.addInitScript(() => {
      Reflect.deleteProperty(Array.prototype, 'toSorted');
    });
  });

  test('the page stands and says that the browser is too old; the program is not started', async ({
    page,
    expectAccessible,
  }) => {
    await page.goto('./');
    await expect(told(page)).toContainText('too old for the interactive map');
    await expect(told(page)).toContainText('What stands here is complete');
    await expectServed(page);
    await expectAccessible('.loading-first');
    expect(await page.evaluate(() => performance.getEntriesByName('map-ready').length)).toBe(0);
    await told(page).getByRole('button', { name: 'Close' }).click();
    await expect(told(page)).toHaveCount(0);
    await expectServed(page);
  });

  test('a link tells that this is not its view; each language has its own words', async ({
    page,
  }) => {
    for (const [address, words] of [
      ['?m=mines-on-records&t=2023', 'This is the first view, not the one of your link'],
      ['az.html', 'interaktiv xəritə üçün köhnədir'],
      ['ru.html', 'слишком старый для интерактивной карты'],
      ['hy.html', 'չափազանց հին է ինտերակտիվ քարտեզի համար'],
    ] as const) {
      await page.goto(`./${address}`);
      await expect(told(page)).toContainText(words);
      await expect(page.locator('.map-first > svg:visible')).toHaveCount(1);
    }
  });
});

test.describe('an engine that cannot read the scripts', () => {
  // The browser's own lines on what a test spoils.
  test.use({ expectedMessages: [/SyntaxError|Content Security Policy/] });

  for (const query of ['', '?t=2023']) {
    test(`the first script (${query || 'first view'}): the page stands and says so`, async ({
      page,
    }) => {
      // What it does not understand it does not run: nothing of the first script is there.
      await page.route(/\/(\?.*)?$/, async (route) => {
        const response = await route.fetch();
        const body = await response.text();
        await route.fulfill({
          response,
          body: body.replace('<script>window.boot=', '<script>??='),
        });
      });
      await page.goto(`./${query}`);
      await expect(told(page)).toContainText('too old for the interactive map');
      await expect(told(page)).toContainText(
        query === '' ? 'as it was published' : 'not the one of your link',
      );
      await expectServed(page);
      await told(page).getByRole('button', { name: 'Close' }).click();
      await expect(told(page)).toHaveCount(0);
    });
  }

  test('the program alone: the page stands and says that it did not come', async ({ page }) => {
    await page.route(PROGRAM, (route) =>
      route.fulfill({ contentType: 'text/javascript', body: 'a ??==> b' }),
    );
    await page.goto('./');
    await expect(page.getByRole('alert')).toContainText('did not arrive, or not whole');
    await expect(page.locator('.map-first > svg:visible')).toHaveCount(1);
    await expectPlainWords(page);
  });
});
