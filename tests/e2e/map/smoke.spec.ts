import { readFileSync } from 'node:fs';
import { openAtlas } from '../support/atlas';
import { expect, test } from '../support/test';

const site = JSON.parse(readFileSync('data/site.json', 'utf8')) as {
  readonly name: { readonly en: string };
  readonly safety: {
    readonly first: { readonly en: string };
    readonly rest: { readonly en: string };
  };
  readonly boundaryNotice: { readonly en: string };
};

test('the atlas opens under a sub-path, says what it is, and lets nothing in from outside', async ({
  page,
}) => {
  await openAtlas(page);
  await test.step('it says what it is, and draws its map', async () => {
    await expect(page).toHaveTitle(new RegExp(site.name.en));
    await expect(page.getByText(site.safety.first.en).first()).toBeVisible();
    await expect(page.getByText(site.safety.rest.en).first()).toBeVisible();
    await expect(page.getByText(site.boundaryNotice.en).first()).toBeVisible();
    await expect(page.getByRole('application', { name: /map/i })).toBeVisible();
  });
  await test.step('it carries a policy', async () => {
    const policy = page.locator('meta[http-equiv="Content-Security-Policy"]');
    // The three scripts that stand in the page are known by their hashes.
    await expect(policy).toHaveAttribute(
      'content',
      /^default-src 'none'; script-src 'self'( 'sha256-[\w+/]{43}='){3}; /,
    );
    const outside = await page.evaluate(() =>
      performance
        .getEntriesByType('resource')
        .map(({ name }) => name)
        .filter((name) => !name.startsWith(location.origin) && !/^(blob|data):/.test(name)),
    );
    expect(outside).toEqual([]);
  });
  await test.step('names with Azerbaijani letters and "about" need no other font', async () => {
    const loaded = await page.evaluate(async () => {
      await document.fonts.load('650 15px "Noto Sans"', 'Ağdam ≈ 92,000');
      return [...document.fonts]
        .filter(({ family, status }) => family.includes('Noto Sans') && status === 'loaded')
        .map(({ unicodeRange }) => unicodeRange.toLowerCase());
    });
    for (const point of ['u+20', 'u+11e', 'u+2248']) {
      expect(loaded.join()).toContain(point);
    }
  });
});

test(
  'axe finds nothing on the main view',
  { tag: '@both' },
  async ({ page, expectAccessible }) => {
    await openAtlas(page);
    await expectAccessible();
  },
);

test('the notices of third parties ship with the site', async ({ request }) => {
  const notices = await request.get('third-party-notices.txt');
  expect(notices.status()).toBe(200);
  expect(await notices.text()).toContain('maplibre-gl');
});
