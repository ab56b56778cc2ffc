import { openAtlas, untilDrawn } from '../support/atlas';
import { expectPlainWords } from '../support/fallback';
import { holdRest } from '../support/holdRest';
import { untilPrefetched } from '../support/prefetched';
import { expect, test } from '../support/test';

test.use({ expectedMessages: [/Failed to load resource/] });

const LABELS = '.map-stage [data-part="label"]';

test('the labels do not arrive: the map works without, the table is offered, and it tries again', async ({
  page,
}) => {
  await page.route('**/labels-*.js', (route) => route.abort());
  await openAtlas(page, '?t=2023');
  const alert = page.getByRole('alert');
  await expect(alert).toContainText('Names and figures did not arrive on the map.');
  await expectPlainWords(page);
  await expect(page.locator(LABELS)).toHaveCount(0);
  await page.getByRole('application').focus();
  await page.keyboard.press('Home');
  await page.keyboard.press('Enter');
  const popup = page.getByRole('dialog', { name: 'Jabrayil' });
  await expect(popup).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(popup).toHaveCount(0);

  await page.unrouteAll();
  // The browser may keep that the file failed; then the page is opened anew, at the same view.
  await alert.getByRole('button', { name: 'Try again' }).click();
  await expect(page.locator(LABELS).first()).toBeVisible();
  await untilDrawn(page);
  await expect(page).toHaveURL(/t=2023/);
});

test('a popup does not arrive: its frame has the safety line and can be closed, and it tries again', async ({
  page,
}) => {
  const rest = await holdRest(page);
  await page.route('**/Popup-*.js', (route) => route.abort());
  await openAtlas(page, '?d=lachin');
  const popup = page.getByRole('dialog', { name: 'Lachin' });
  const alert = popup.getByRole('alert');
  await expect(alert).toContainText('This part of the program did not arrive.');
  await expect(popup).toContainText('Not a hazard map.');
  await expectPlainWords(page);
  // What the page fetches at rest does not take it from under a finger.
  await alert.evaluate((element) => element.setAttribute('data-before', 'true'));
  await rest();
  await untilPrefetched(page, 'PrintPage');
  await expect(alert).toHaveAttribute('data-before', 'true');
  await page.keyboard.press('Escape');
  await expect(popup).toHaveCount(0);
  await page.goBack();
  await expect(alert).toBeVisible();

  await page.unrouteAll();
  await popup.getByRole('button', { name: 'Try again' }).click();
  await expect(popup).toContainText('8,718.6');
});
