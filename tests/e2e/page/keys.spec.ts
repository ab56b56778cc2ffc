import type { Page } from '@playwright/test';
import { openAtlas } from '../support/atlas';
import { holdBack } from '../support/holdBack';
import { expect, test } from '../support/test';
import { map } from '../support/walkMap';

/** Tabs through a page that has just been loaded, until the focus leaves it. */
async function tabThrough(page: Page): Promise<readonly string[]> {
  const order: string[] = [];
  for (let step = 0; step < 250; step += 1) {
    await page.keyboard.press('Tab');
    const at = await page.evaluate(() => {
      const element = document.activeElement;
      if (element === null || element === document.body) return null;
      const box = element.getBoundingClientRect();
      const isOut = box.bottom <= 0 || box.top >= innerHeight;
      const ringOf = (style: CSSStyleDeclaration) =>
        style.outlineStyle !== 'none' ? parseFloat(style.outlineWidth) : 0;
      const own = [element, element.parentElement ?? element];
      const rings = own.map((each) => ringOf(getComputedStyle(each)));
      const after = getComputedStyle(element, '::after');
      rings.push(ringOf(after), parseFloat(after.borderTopWidth));
      const name = element.getAttribute('class') ?? element.tagName;
      if (isOut) return `${name} is out of sight`;
      return Math.max(...rings) >= 2 ? name : `${name} has no ring`;
    });
    if (at === null) return order;
    order.push(at);
  }
  throw new Error(`The focus never leaves the page: ${order.slice(-9).join(', ')}`);
}

for (const [what, query] of [
  ['the map with a popup', '?m=area-cleared&t=2025&d=lachin'],
  ['the plots', '?m=area-cleared&view=plots'],
] as const) {
  test(`${what}: every stop of the keys is in sight and has a ring, and none is a trap`, async ({
    page,
  }) => {
    await openAtlas(page, query);
    await expect(page.locator('.popup-body, .plot-figure').first()).toBeVisible();
    const order = await tabThrough(page);
    expect(order.length).toBeGreaterThan(30);
    expect(order.filter((stop) => / (is out of sight|has no ring)$/.test(stop))).toEqual([]);
  });
}

test('the shortcuts lead to map, table and sentence, from any screen', async ({ page }) => {
  await openAtlas(page, '?m=area-cleared&t=2025&view=about');
  const goTo = async (link: string) => {
    await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
    await page.getByRole('link', { name: link }).focus();
    await expect(page.getByRole('link', { name: link })).toBeInViewport({ ratio: 1 });
    await page.keyboard.press('Enter');
  };
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'Skip to the map' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(map(page)).toBeFocused();
  await goTo('Skip to the table of figures');
  await expect(page.locator('#table-title')).toBeFocused();
  await goTo('Skip to what the map shows');
  await expect(page.locator('.summary')).toBeFocused();
});

test('the shortcut to a table that is on its way leads there when it is here, but from nowhere else', async ({
  page,
}) => {
  for (const stays of [true, false]) {
    const letGo = await holdBack(page, '**/FigureTable-*.js');
    await openAtlas(page, '?m=area-cleared&t=2025');
    await page.getByRole('link', { name: 'Skip to the table of figures' }).focus();
    await page.keyboard.press('Enter');
    await expect(page.locator('main')).toBeFocused();
    const elsewhere = page.getByRole('combobox', { name: /^Find/ });
    if (!stays) await elsewhere.focus();
    await letGo();
    const table = page.locator('#table-title');
    await expect(table).toBeVisible();
    await expect(stays ? table : elsewhere).toBeFocused();
  }
});

test('a row of the legend filters with Enter, and lets go with it', async ({ page }) => {
  await openAtlas(page, '?m=area-cleared&t=2025');
  const row = page.locator('.legend-row:enabled').first();
  await row.focus();
  await page.keyboard.press('Enter');
  await expect(row).toHaveAttribute('aria-pressed', 'true');
  await page.keyboard.press('Enter');
  await expect(row).toHaveAttribute('aria-pressed', 'false');
});

test('the table is sorted by its headings with Enter', async ({ page }) => {
  await openAtlas(page, '?m=area-cleared&t=2025&view=table');
  const heading = page.getByRole('columnheader', { name: 'District' });
  await heading.getByRole('button').focus();
  await page.keyboard.press('Enter');
  await expect(heading).toHaveAttribute('aria-sort', 'ascending');
  await page.keyboard.press('Enter');
  await expect(heading).toHaveAttribute('aria-sort', 'descending');
});

test('a district that is found by another spelling opens its card; Esc gives the focus back', async ({
  page,
}) => {
  await openAtlas(page);
  const box = page.getByRole('combobox', { name: /^Find/ });
  await box.focus();
  await page.keyboard.type('Füzuli');
  await expect(page.getByRole('listbox').getByRole('option').first()).toContainText('Fuzuli');
  await page.keyboard.press('Enter');
  const card = page.getByRole('region', { name: 'All figures for Fuzuli' });
  await expect(card).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(card).toBeHidden();
  await expect(box).toBeFocused();
});

test('a row of the table opens the card with Enter; Esc gives the focus back to the row', async ({
  page,
}) => {
  await openAtlas(page, '?m=area-cleared&t=2025&view=table');
  const row = page.getByRole('row', { name: /Aghdara/ }).getByRole('button');
  await row.focus();
  await page.keyboard.press('Enter');
  const card = page.getByRole('region', { name: 'All figures for Aghdara' });
  await expect(card).toBeFocused();
  await expect(card).toContainText('7,893.3');
  await page.keyboard.press('Escape');
  await expect(card).toBeHidden();
  await expect(row).toBeFocused();
});

test('the dialog of downloads holds the focus and gives it back', async ({ page }) => {
  await openAtlas(page, '?m=area-cleared&t=2025');
  const opener = page.getByRole('button', { name: 'Download', exact: true });
  await opener.focus();
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByRole('heading', { name: 'Citation' })).toBeVisible();
  await expect(dialog.locator(':focus')).toHaveCount(1);
  for (let step = 0; step < 40; step += 1) {
    await page.keyboard.press('Tab');
    const outside = await page.evaluate(() => {
      const { activeElement } = document;
      // The browser's own bar is a stop of every dialog.
      return activeElement !== document.body && activeElement?.closest('dialog') === null;
    });
    expect(outside).toBe(false);
  }
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  await expect(opener).toBeFocused();
});

test('marks of a plot are walked with the arrows and opened with Enter', async ({ page }) => {
  await openAtlas(page, '?m=area-cleared&view=plots');
  const marks = page.locator('.plot-figure').first().locator('[tabindex]');
  await marks.and(page.locator('[tabindex="0"]')).focus();
  await page.keyboard.press('Home');
  await expect(marks.first()).toBeFocused();
  await page.keyboard.press('ArrowRight');
  await expect(marks.nth(1)).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.locator('.plot-detail').first()).toBeVisible();
});
