import { openAtlas, untilDrawn } from './support/atlas';
import { expect, test } from './support/test';
import { widths } from './support/widths';

test('axe finds nothing on an open popup', async ({ page, expectAccessible }) => {
  await openAtlas(page, { m: 'anti-personnel-mines-found', t: '2022', d: 'lachin' });
  await expect(page.getByRole('dialog')).toBeVisible();
  await expectAccessible();
});

test(
  'axe finds nothing on the map of joint figures',
  { tag: '@long' },
  async ({ page, expectAccessible }) => {
    await openAtlas(page, { m: 'mines-on-records', t: '@2021-07-03' });
    await expectAccessible();
  },
);

// One kind of source or claim is like the next: a search keeps the lists short.
for (const screen of ['table', 'ledger&q=dashkasan', 'sources&q=dashkasan', 'about'] as const) {
  test(`axe finds nothing on the screen ${screen}`, async ({ page, expectAccessible }) => {
    await page.goto(`./?view=${screen}`);
    await expect(page.locator('main h2').first()).toBeAttached();
    await expectAccessible();
  });
}

test(
  'axe finds nothing on a link that could not be honoured',
  { tag: '@long' },
  async ({ page, expectAccessible }) => {
    await openAtlas(page, '?m=nonsense&t=9999');
    await expect(page.locator('.notices-item')).toHaveCount(2);
    await expectAccessible();
  },
);

test.describe('on a phone', () => {
  test.use({ viewport: widths['390×844'], hasTouch: true, isMobile: true });

  for (const query of ['', '?d=lachin', '?view=table']) {
    test(`axe finds nothing on ${query || 'the main view'}`, async ({
      page,
      expectAccessible,
    }) => {
      await page.goto(`./${query}`);
      await expect(page.locator('main h2').first()).toBeAttached();
      if (!query.includes('view')) await untilDrawn(page);
      await expectAccessible();
    });
  }
});
