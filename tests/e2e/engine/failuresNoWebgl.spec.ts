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
  const alert = page.getByRole('alert');
  await expect(alert).toBeHidden();
  await page.locator('.map-options > summary').click();
  const simple = page.getByRole('checkbox', { name: 'Simple map' });
  await expect(simple).toBeChecked();
  await expect(simple).toHaveAccessibleDescription(/without graphics acceleration/);
  await simple.click();
  await expect(alert).toContainText('WebGL2 is missing or turned off in this browser.');
  await expect(alert.getByRole('button', { name: 'Try again' })).toBeVisible();
  await expect(simple).toBeChecked();
  await page.keyboard.press('Escape');
  await untilShown(page, 'svg');
  // It is known before, and saves the download.
  expect(asked).toEqual([]);
  expect((await labelsOn(page))['jabrayil']).toBe('Jabrayil 9,110.4');
  const text = await page.locator('body').innerText();
  expect(text).not.toMatch(/GPUInitializationError|\bat \S+ \(/);

  await alert.getByRole('button', { name: 'Open the table' }).click();
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
