import type { Page } from '@playwright/test';
import { openAtlas, untilDrawn } from '../support/atlas';
import { holdBack } from '../support/holdBack';
import { expect, test } from '../support/test';

const title = (page: Page) => page.locator('.titleplate-title');
const notices = (page: Page) => page.locator('.notices-item');

/** What stands behind the path of the page. */
const address = (page: Page) => {
  const { search, hash } = new URL(page.url());
  return search + hash;
};

test.describe('what others hang on the address of the first view', () => {
  // The browser wonders what the files are for that wait for the program.
  test.use({ expectedMessages: [/preloaded using link preload/] });

  for (const query of [
    '?fbclid=IwAR0-x_y&utm_source=facebook&utm_medium=social',
    '?ysclid=m3x8&srsltid=AfmBOo&gad_source=1&ref_src=twsrc%5Etfw&mkt_tok=MTIz%3D',
    '?s=20&sid=8a7f&_openstat=x%3By&1764000000',
  ]) {
    test(`L8: does not hide it, nor have it fetched twice: ${query}`, async ({ page }) => {
      const fetched: string[] = [];
      page.on('request', (request) => fetched.push(new URL(request.url()).pathname));
      const letGo = await holdBack(page, /assets\/index-[^/]*\.js$/);
      await page.goto(`./${query}#paper-sources`, { waitUntil: 'commit' });
      await page.waitForFunction(() => performance.getEntriesByName('styled').length > 0);
      await expect(page.locator('html')).not.toHaveClass(/elsewhere/);
      await expect(title(page).first()).toBeVisible();
      await expect(page.locator('.map-first > svg:visible')).toHaveCount(1);
      expect(address(page)).toBe('#paper-sources');
      await page.evaluate(() =>
        document.querySelector('.masthead')?.setAttribute('data-kept', ''),
      );
      await letGo();
      await page.evaluate(() => scrollTo(0, 0));
      await untilDrawn(page);
      // Taken over, not made anew.
      await expect(page.locator('.masthead[data-kept]')).toHaveCount(1);
      await expect(notices(page)).toHaveCount(0);
      const files = fetched.filter((path) => path.endsWith('.json'));
      expect(files.length).toBeGreaterThan(3);
      expect(files.toSorted()).toEqual([...new Set(files)].toSorted());
      await page.getByRole('button', { name: 'Earlier period' }).click();
      await expect(page).toHaveURL(/atlas\/\?t=2024$/);
    });
  }
});

const shared = 'm=mines-on-records&t=@2021-07-03&d=lachin&lang=en';

for (const [name, hurt, tag] of [
  ['&amp;', `?${shared.replaceAll('&', '&amp;')}`, []],
  ['all of it encoded', `?${encodeURIComponent(shared)}.`, ['@long']],
  ['%26', `?${shared.replaceAll('&', '%26')}`, ['@long']],
  [
    'one encoding too many',
    `?${shared.replace('@', '%2540').replaceAll('&', '%2526')}`,
    ['@long'],
  ],
  ['quoted-printable', `?${shared.replaceAll('=', '=3D')}=20`, ['@long']],
  [
    'capitals',
    `?${shared.replace('lachin', 'Lachin').replace('m=', 'M=').replace('=en', '=en-GB')}`,
    ['@long'],
  ],
  ['blanks', `?${shared.replace('lachin', '%20lach%E2%80%8Bin%C2%A0')}+`, ['@long']],
  ['a second question mark', `?${shared}?utm_source=x&ysclid=y`, ['@long']],
  ['the end of a sentence', `?${shared}».`, ['@long']],
  ['in the hash', `#/?${shared}`, []],
] as const) {
  test(
    `L8: a link with what was hurt on its way opens its view: ${name}`,
    { tag: [...tag] },
    async ({ page }) => {
      // A page before, that a browser wants an icon for.
      await page.route('**/favicon.ico', (route) => route.fulfill({ status: 204 }));
      await page.goto('./data/index.json');
      const before = await page.evaluate(() => history.length);
      await openAtlas(page, hurt);
      expect(address(page)).toBe(`?${shared}`);
      expect(await page.evaluate(() => history.length)).toBe(before + 1);
      await expect(title(page)).toContainText('Mines recorded');
      await expect(page.getByRole('dialog', { name: 'Lachin' })).toBeVisible();
      await expect(notices(page)).toHaveCount(0);
      await page.goBack();
      await expect(page).toHaveURL(/data\/index\.json$/);
    },
  );
}

test('L8: a hurt link keeps its language', async ({ page }) => {
  await openAtlas(page, '?t=2023&amp;lang=az-AZ».');
  await expect(page).toHaveURL(/az\.html\?t=2023&lang=az$/);
  await expect(page.locator('html')).toHaveAttribute('lang', 'az');
  await expect(title(page)).toContainText('2023');
  await expect(notices(page)).toHaveCount(0);
});

test('L8: what cannot be mended is told in a sentence, again after a reload', async ({
  page,
}) => {
  await openAtlas(page, '?v=1&data=2026-11-21&m=mines-found&t=2023&d=lac');
  const end = 'The end of the link is missing. What could be read of it is shown.';
  await expect(notices(page)).toHaveText([end]);
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await page.reload();
  await untilDrawn(page);
  await expect(notices(page)).toHaveText([end]);
  await openAtlas(page, '?t=2023…');
  await expect(title(page)).toContainText('2023');
  await expect(notices(page)).toHaveText([end]);
  await openAtlas(page, '?mesure=hectares&d=Atlantis.');
  await expect(notices(page)).toHaveText([
    /measure “hectares”.*is shown instead\./,
    /district “atlantis”.*No district is open\./,
  ]);
});

test('L8: a view behind # is read on an open page too, and Back leads to the one before', async ({
  page,
}) => {
  await openAtlas(page, '?t=2024');
  await page.evaluate(() => (location.hash = '#/table'));
  await expect(page).toHaveURL(/atlas\/\?t=2024&view=table$/);
  await expect(page.locator('main table')).toBeVisible();
  await page.goBack();
  await expect(page).toHaveURL(/\?t=2024$/);
  await expect(page.locator('main table')).toBeHidden();
});

for (const [pasted, query, name] of [
  ['#place=Kǝlbǝcǝr', '?d=kalbajar', 'Kalbajar'],
  ['?district=Şuşa şəhəri&t=2025', '?d=shusha&t=2025', 'Shusha'],
  ['?card=Агдамского района', '?card=aghdam', 'Aghdam'],
] as const) {
  test(`L8: a place is found by its name in a link: ${pasted}`, async ({ page }) => {
    await page.goto(`./${pasted}`);
    await expect(page.getByRole('heading', { name, exact: true }).first()).toBeVisible();
    await expect(notices(page)).toHaveCount(0);
    expect(address(page)).toBe(query);
    await page.reload();
    await expect(page.getByRole('heading', { name, exact: true }).first()).toBeVisible();
  });
}

test('L4: a name that is of no place is told', async ({ page }) => {
  await page.goto('./?d=Atlantida');
  await expect(notices(page)).toHaveText([/atlantida/]);
});
