import type { Locator, Page } from '@playwright/test';
import { openAtlas } from '../support/atlas';
import { readMapFrame } from '../support/mapFrame';
import { expect, test } from '../support/test';
import { widths } from '../support/widths';

test.use({
  viewport: widths['390×844'],
  hasTouch: true,
  isMobile: true,
});

const bar = (page: Page) => page.getByRole('button', { name: /^(Raise|Lower) the sheet$/ });

const heightOf = async (locator: Locator) => (await locator.boundingBox())?.height ?? 0;

/** Its first line is seen: nothing lies over it, and no scrolling is needed. */
async function expectInSight(page: Page, text: string | RegExp): Promise<void> {
  const found = page.getByText(text).filter({ visible: true }).first();
  await expect(found, `${text}`).toBeVisible();
  const seen = await found.evaluate((element) => {
    const range = document.createRange();
    range.selectNodeContents(element);
    const [line] = range.getClientRects();
    if (line === undefined) return false;
    const middle = line.top + line.height / 2;
    return [line.left + 2, line.left + line.width / 2, line.right - 2].every((x) => {
      const over = document.elementFromPoint(x, middle);
      return over !== null && (element.contains(over) || over.contains(element));
    });
  });
  expect(seen, `${text} is in sight`).toBe(true);
}

test('the first look answers what this is, whether it warns of places, when, which is highest, and who says so', async ({
  page,
}) => {
  await openAtlas(page);
  await expectInSight(page, 'Reported Ground');
  await expectInSight(page, /Not a hazard map/);
  await expectInSight(
    page,
    /Land with no figure, or reported as cleared, may still be dangerous/,
  );
  const measure = page.getByLabel('Measure', { exact: true });
  await expect(measure).toBeInViewport({ ratio: 1 });
  await expect(measure.locator('option:checked')).toHaveText('Land reported cleared');
  await expectInSight(page, /2025/);
  await expectInSight(page, /Jabrayil/);
  await expectInSight(page, /^Said by Cabinet of Ministers/);
  expect(await page.evaluate(() => document.scrollingElement?.scrollHeight)).toBe(844);
});

test('also where sources disagree or figures are joint, the sentence and who says so are in sight', async ({
  page,
}) => {
  for (const view of [
    '?m=mines-on-records&t=@2021-07-03',
    '?m=anti-personnel-mines-found&t=2022',
  ]) {
    await openAtlas(page, view);
    await expectInSight(page, /^Said by /);
    const sheet = await page.locator('.page-controls').boundingBox();
    const source = await page.locator('.summary-source').boundingBox();
    const foot = (sheet?.y ?? 0) + (sheet?.height ?? 0);
    expect((source?.y ?? Infinity) + (source?.height ?? 0), view).toBeLessThan(foot);
  }
});

test('the sheet has three stops, by button and by keys', async ({ page }) => {
  await openAtlas(page);
  const sheet = page.locator('.sheet').filter({ has: bar(page) });
  const middle = await heightOf(sheet);
  await bar(page).press('ArrowDown');
  await expect.poll(() => heightOf(sheet)).toBeLessThan(middle - 100);
  const low = await heightOf(sheet);
  await bar(page).press('ArrowUp');
  await expect.poll(() => heightOf(sheet)).toBe(middle);
  await bar(page).tap();
  await expect.poll(() => heightOf(sheet)).toBeGreaterThan(middle + 100);
  expect(await bar(page).getAttribute('aria-label')).toBe('Lower the sheet');
  await bar(page).tap();
  await expect.poll(() => heightOf(sheet)).toBe(middle);
  expect(low).toBe(76);
});

test('the tabs at the foot lead to the table and back', async ({ page }) => {
  await openAtlas(page);
  await page.getByRole('link', { name: 'Table', exact: true }).tap();
  await expect(page.getByRole('row', { name: /Jabrayil/ })).toContainText('9,110.4');
  await page.getByRole('link', { name: 'Map', exact: true }).tap();
  await expect(page.locator('main table')).toHaveCount(0);
});

test('nothing is wider than the phone', async ({ page }) => {
  await openAtlas(page);
  for (const screen of ['Map', 'Table', 'Sources', 'About']) {
    await page.getByRole('link', { name: screen, exact: true }).tap();
    await expect(page.locator('.tabs-tab[aria-current]')).toHaveText(screen);
    await expect(page.locator('.loading-part')).toHaveCount(0);
    const width = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(width, screen).toBe(390);
  }
});

test('no field is of letters that a phone enlarges the page for', async ({ page }) => {
  await openAtlas(page);
  let fields = 0;
  for (const screen of ['Map', 'Table', 'Plots', 'Ledger', 'Sources'] as const) {
    await page.getByRole('link', { name: screen, exact: true }).tap();
    await expect(page.locator('.tabs-tab[aria-current]')).toHaveText(screen);
    await expect(page.locator('.loading-part')).toHaveCount(0);
    const sizes = await page.evaluate(() =>
      [...document.querySelectorAll('input, select, textarea')]
        .filter((field) => !field.matches('[type=radio], [type=checkbox]'))
        .map((field) => Number.parseFloat(getComputedStyle(field).fontSize)),
    );
    fields += sizes.length;
    expect(Math.min(...sizes), screen).toBeGreaterThanOrEqual(16);
  }
  expect(fields).toBeGreaterThan(5);
  await page.getByRole('link', { name: 'Map', exact: true }).tap();
  await page.getByRole('button', { name: 'Download' }).first().tap();
  const choices = page.getByRole('dialog').locator('select');
  await expect(choices.first()).toBeVisible();
  for (const size of await choices.evaluateAll((each) =>
    each.map((field) => Number.parseFloat(getComputedStyle(field).fontSize)),
  )) {
    expect(size).toBeGreaterThanOrEqual(16);
  }
});

test.describe('lying on its side', () => {
  test.use({ viewport: { width: 844, height: 390 } });

  test('map, figures and controls can all be reached', async ({ page }) => {
    await openAtlas(page);
    await expectInSight(page, /Not a hazard map/);
    const { box } = await readMapFrame(page);
    expect(Math.min(box.width, box.height)).toBeGreaterThan(150);
    await page.getByLabel('Measure', { exact: true }).scrollIntoViewIfNeeded();
    await expect(page.getByLabel('Measure', { exact: true })).toBeInViewport();
    await page.getByRole('link', { name: 'Table', exact: true }).tap();
    await expect(page.getByRole('row', { name: /Jabrayil/ })).toBeVisible();
  });
});
