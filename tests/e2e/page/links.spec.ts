import type { Page } from '@playwright/test';
import { openAtlas, untilDrawn } from '../support/atlas';
import { holdBack } from '../support/holdBack';
import { readMapFrame } from '../support/mapFrame';
import { labelsOn, legendRows, plain, sentenceOn } from '../support/reading';
import { expect, test } from '../support/test';

const measure = (page: Page) => page.getByLabel('Measure', { exact: true });
const title = (page: Page) => page.locator('.titleplate-title');
const entries = (page: Page) => page.evaluate(() => history.length);

test.describe('a copied link', () => {
  test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

  test('L1: opens the same view in a new browser, popup and place on the map included', async ({
    page,
    browser,
    baseURL,
  }) => {
    const seen = async (each: Page) => ({
      title: await title(each).innerText(),
      sentence: await sentenceOn(each),
      legend: await legendRows(each),
      labels: await labelsOn(each),
      popup: plain(await each.getByRole('dialog').innerText()),
      camera: (await readMapFrame(each)).camera,
    });
    await openAtlas(page, {
      m: 'anti-personnel-mines-found',
      t: '2022',
      d: 'lachin',
      at: '8.5/39.9/46.5',
    });
    await page.getByRole('dialog').getByRole('button', { name: 'Copy link' }).click();
    await expect(page.getByText('Link copied')).toBeVisible();
    const link = await page.evaluate(() => navigator.clipboard.readText());
    const data = await page.locator('.foot-words').innerText();
    expect(link.replace(baseURL ?? '', '')).toMatch(
      /^\?v=1&data=[^&]+&m=anti-personnel-mines-found&t=2022&d=lachin&at=8\.5\/39\.9\/46\.5&lang=en$/,
    );
    expect(data).toContain(new URL(link).searchParams.get('data') ?? '?');
    const before = await seen(page);

    const fresh = await browser.newContext({ viewport: page.viewportSize() });
    const other = await fresh.newPage();
    await other.goto(link);
    await untilDrawn(other);
    const popup = other.getByRole('dialog', { name: 'Lachin' });
    await expect(popup.getByRole('button', { name: 'Copy link' })).toBeVisible();
    await expect.poll(async () => (await readMapFrame(other)).camera).toEqual(before.camera);
    expect(await seen(other)).toEqual(before);
    await expect(other.locator('.notices-item')).toHaveCount(0);
    await fresh.close();
  });

  test('L1: names what the address bar leaves out', async ({ page }) => {
    await openAtlas(page);
    expect(new URL(page.url()).search).toBe('');
    await page.getByRole('button', { name: 'Copy link' }).click();
    await expect(page.getByText('Link copied')).toBeVisible();
    const link = await page.evaluate(() => navigator.clipboard.readText());
    expect(new URL(link).search).toMatch(/^\?v=1&data=[^&]+&m=area-cleared&t=2025&lang=en$/);
  });
});

test(
  'L1: where the browser forbids the clipboard the link can be taken by hand',
  { tag: '@long' },
  async ({ page }) => {
    await page.addInitScript(() => {
      Object.defineProperty(navigator, 'clipboard', { value: undefined });
    });
    await openAtlas(page);
    await page.getByRole('button', { name: 'Copy link' }).click();
    await expect(page.getByLabel('Link to this view')).toHaveValue(/\?v=1&data=/);
  },
);

test('L5: Back and Forward step through the choices', async ({ page }) => {
  await openAtlas(page);
  await measure(page).selectOption('mines-found');
  await expect(page).toHaveURL(/\?m=mines-found/);
  const opened = await title(page).innerText();
  await page.getByRole('button', { name: 'Earlier period' }).click();
  await expect(title(page)).not.toHaveText(opened);
  const earlier = await title(page).innerText();
  await page.getByRole('link', { name: 'Table', exact: true }).click();
  await expect(page.getByRole('heading', { name: earlier }).first()).toBeVisible();
  await expect(page).toHaveURL(/view=table/);

  await page.goBack();
  await expect(page.locator('main table')).toBeHidden();
  await expect(title(page)).toHaveText(earlier);
  await page.goBack();
  await expect(title(page)).toHaveText(opened);
  await page.goBack();
  await expect(title(page)).toHaveText('Land reported cleared in 2025');
  await expect(measure(page)).toHaveValue('area-cleared');
  await page.goForward();
  await expect(title(page)).toHaveText(opened);
  await expect(measure(page)).toHaveValue('mines-found');
});

test('L5: an address that changes while the figures are on their way is the one that is shown', async ({
  page,
}) => {
  for (const [first, then, shown] of [
    ['?t=2021', '?t=2023', /2023/],
    ['?t=2023', '?m=mines-on-records', /mines/i],
  ] as const) {
    const letGo = await holdBack(page, '**/part-*.json');
    await page.goto(`./${first}`, { waitUntil: 'commit' });
    await expect(page.getByText('Fetching the figures and outlines')).toBeVisible();
    await page.evaluate((query) => history.replaceState(null, '', query), then);
    await letGo();
    await expect(title(page)).toContainText(shown);
    await expect(page.locator('.notices-item')).toHaveCount(0);
    expect(new URL(page.url()).search).toBe(then);
  }
});

test('L5: so it is while the page stands as it was served', async ({ page }) => {
  const letGo = await holdBack(page, '**/part-*.json');
  await page.goto('./');
  await expect(title(page).first()).toContainText('2025');
  await page.evaluate(() => history.replaceState(null, '', '?t=2023'));
  await letGo();
  await untilDrawn(page);
  await expect(title(page)).toContainText('2023');
  expect(new URL(page.url()).search).toBe('?t=2023');
});

test('L5: dragging along the periods is one choice', async ({ page }) => {
  await openAtlas(page);
  const before = await entries(page);
  const point = async (year: string) => {
    const box = await page.getByRole('radio', { name: new RegExp(`^${year}, `) }).boundingBox();
    if (box === null) throw new Error(`${year} is not on the axis`);
    return { x: box.x + box.width / 2, y: box.y + 20 };
  };
  const [from, to] = [await point('2025'), await point('2022')];
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  await page.mouse.move(to.x, to.y, { steps: 12 });
  await page.mouse.up();
  await expect(title(page)).toHaveText('Land reported cleared in 2022');
  await expect(page).toHaveURL(/\?t=2022$/);
  expect(await entries(page)).toBe(before + 1);
  await page.goBack();
  await expect(title(page)).toHaveText('Land reported cleared in 2025');
});

test('L4: a link that cannot be honoured gives the default view and tells each part', async ({
  page,
}) => {
  const query = '?m=nonsense&t=9999&d=%3Cscript%3E';
  await openAtlas(page);
  const scripts = await page.locator('script').count();
  const usual = [await title(page).innerText(), await sentenceOn(page), await legendRows(page)];
  await openAtlas(page, query);
  expect([
    await title(page).innerText(),
    await sentenceOn(page),
    await legendRows(page),
  ]).toEqual(usual);
  expect((await labelsOn(page))['jabrayil']).toBe('Jabrayil 9,110.4');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  const notices = page.locator('.notices-item');
  await expect(notices).toHaveText([
    /“nonsense”.*Land reported cleared is shown instead\./,
    /“9999”.*Shown instead: 2025\./,
    /“<script>”.*No district is open\./,
  ]);
  expect(await page.locator('script').count()).toBe(scripts);
  // The meaning of a link is never rewritten silently: a reload tells it again.
  expect(new URL(page.url()).search).toBe(query);

  await notices.first().getByRole('button', { name: 'Dismiss' }).click();
  await expect(notices).toHaveCount(2);
});
