import config from '../../../playwright.config';
import { untilDrawn } from '../support/atlas';
import { labelsOn, tableRows } from '../support/reading';
import { engineRequests, untilShown } from '../support/renderer';
import { expect, test } from '../support/test';

const usual = config.use?.launchOptions;

// A browser of its own, without WebGL.
test.use({
  launchOptions: { ...usual, args: [...(usual?.args ?? []), '--disable-3d-apis'] },
  // The engine tells the console too.
  expectedMessages: [/WebGL/i],
});

test('without WebGL2 the page draws the map all the same, says so who asks for the engine, and the table has every figure', async ({
  page,
}) => {
  const asked = engineRequests(page);
  await page.goto('./');
  await untilDrawn(page);
  const notice = page.locator('.loading-engine');
  await expect(notice).toHaveCount(0);
  await page.locator('.map-options > summary').click();
  const simple = page.getByRole('checkbox', { name: 'Simple map' });
  await expect(simple).toBeChecked();
  await expect(simple).toHaveAccessibleDescription(/without graphics acceleration/);
  await simple.click();
  await expect(notice).toContainText('WebGL2 is missing or turned off in this browser.');
  // Nothing is missing on the page: it is told calmly, and in little room.
  await expect(notice).toHaveRole('status');
  await expect(page.getByRole('alert')).toHaveCount(0);
  expect((await notice.boundingBox())?.height).toBeLessThan(90);
  await expect(simple).toBeChecked();
  await page.keyboard.press('Escape');
  await untilShown(page, 'svg');
  // It is known before, and saves the download.
  expect(asked).toEqual([]);
  expect((await labelsOn(page))['jabrayil']).toBe('Jabrayil 9,110.4');
  const text = await page.locator('body').innerText();
  expect(text).not.toMatch(/GPUInitializationError|\bat \S+ \(/);

  await notice.getByRole('button', { name: 'Close' }).click();
  await expect(notice).toHaveCount(0);
  await page.getByRole('link', { name: 'Table', exact: true }).click();
  await expect(page.locator('main table')).toBeVisible();
  const rows = await tableRows(page);
  expect(rows.filter((row) => row.includes('Cabinet of Ministers'))).toHaveLength(13);
  // A card needs no map.
  await page
    .getByRole('row', { name: /Jabrayil/ })
    .getByRole('button')
    .click();
  await expect(page.getByRole('region', { name: 'All figures for Jabrayil' })).toContainText(
    '9,110.4',
  );
});

test('without WebGL2 who has asked for the engine is told once, and again when asking again', async ({
  page,
}) => {
  await page.addInitScript(() => {
    if (localStorage.getItem('reported-ground:map') === null) {
      localStorage.setItem('reported-ground:map', 'engine');
    }
  });
  const notice = page.locator('.loading-engine');
  const simple = page.getByRole('checkbox', { name: 'Simple map' });
  const openOptions = () => page.locator('.map-options > summary').click();
  await page.goto('./');
  await untilDrawn(page);
  await expect(notice).toContainText('WebGL2 is missing');

  await page.reload();
  await untilDrawn(page);
  // The options say it, as at every visit, once it is known.
  await openOptions();
  await expect(simple).toBeChecked();
  await expect(notice).toHaveCount(0);

  await simple.click();
  await expect(notice).toContainText('WebGL2 is missing');
});
