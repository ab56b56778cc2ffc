import { openAtlas } from '../support/atlas';
import { holdBack } from '../support/holdBack';
import { expect, test } from '../support/test';
import { map, spoken, tabToMap } from '../support/walkMap';

test('N lists the neighbours for eye and ear; one is chosen, Esc closes', async ({ page }) => {
  await openAtlas(page, '?m=area-cleared&t=2025');
  await tabToMap(page);
  await page.keyboard.press('Home');
  await page.keyboard.press('n');
  const list = page.getByRole('dialog', { name: 'Beside Jabrayil' });
  const choices = list.getByRole('button');
  await expect(choices).toHaveText([
    /^north Khojavand 8,203\.6\sha$/,
    /^north-east Fuzuli 8,526\.2\sha$/,
    /^south-west Zangilan 4,063\.4\sha$/,
    /^west Gubadli 3,514\.8\sha$/,
  ]);
  await expect(spoken(page)).toHaveText(
    /^Beside Jabrayil\. north: Khojavand, 8,203\.6 hectares; .*; west: Gubadli, [\d,.]+ hectares\.$/,
  );
  await expect(choices.first()).toBeFocused();
  await page.keyboard.press('ArrowUp');
  await expect(choices.last()).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(list).toBeHidden();
  await expect(map(page)).toBeFocused();
  await expect(spoken(page)).toHaveText(/^Jabrayil: /);
  await page.keyboard.press('n');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(list).toBeHidden();
  await expect(map(page)).toBeFocused();
  await expect(spoken(page)).toHaveText(/^Fuzuli: /);
});

test('the keys are told to who comes with them, and again for a question mark', async ({
  page,
}) => {
  await openAtlas(page, '?m=area-cleared&t=2025');
  const help = page.locator('.map-note', { hasText: /^Arrow keys move between districts/ });
  await tabToMap(page);
  await expect(help).toBeVisible();
  await page.keyboard.press('Home');
  await expect(help).toBeHidden();
  await page.keyboard.press('?');
  await expect(help).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(help).toBeHidden();
});

test('letters are keys of the map only while it has the focus', async ({ page }) => {
  await openAtlas(page, '?m=area-cleared&t=2025');
  await page.getByRole('combobox', { name: /^Find/ }).focus();
  await page.keyboard.type('n?');
  await expect(page.getByRole('dialog')).toBeHidden();
  await expect(page.locator('.map-note')).toBeHidden();
});

test('Shift with an arrow moves the map, and so do buttons', async ({ page }) => {
  await openAtlas(page, '?m=area-cleared&t=2025');
  const camera = async () =>
    ((await page.locator('[data-camera]').getAttribute('data-camera')) ?? '')
      .split('/')
      .map(Number);
  const [zoom = 0, lat = 0, lng = 0] = await camera();
  await tabToMap(page);
  await page.keyboard.press('Shift+ArrowUp');
  await expect.poll(async () => (await camera())[1]).toBeGreaterThan(lat + 0.1);
  await page.locator('.map-options > summary').click();
  const move = (way: string) =>
    page.getByRole('button', { name: `Move the map ${way}`, exact: true }).click();
  await move('down');
  await expect.poll(async () => (await camera())[1]).toBeCloseTo(lat, 2);
  await move('left');
  await expect.poll(async () => (await camera())[2]).toBeLessThan(lng - 0.1);
  await move('right');
  await expect.poll(async () => (await camera())[2]).toBeCloseTo(lng, 2);
  await move('up');
  await expect.poll(async () => (await camera())[1]).toBeGreaterThan(lat + 0.1);
  expect((await camera())[0]).toBeCloseTo(zoom, 5);
  await page.keyboard.press('Escape');
  await expect(page.locator('.map-options > summary')).toBeFocused();
});

test('the walk begins at the district of the link; Enter goes into a popup that is open, Esc comes back', async ({
  page,
}) => {
  await openAtlas(page, '?m=area-cleared&t=2025&d=lachin');
  await tabToMap(page);
  await expect(spoken(page)).toHaveText(/^Lachin: /);
  await page.keyboard.press('Enter');
  const popup = page.getByRole('dialog', { name: 'Lachin' });
  await expect(popup).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(popup).toBeHidden();
  await expect(map(page)).toBeFocused();
  await page.keyboard.press('ArrowUp');
  await expect(spoken(page)).toHaveText(/^Kalbajar: /);
});

test('a popup whose content comes later keeps the focus where it was in it', async ({
  page,
}) => {
  const letGo = await holdBack(page, '**/Popup-*.js');
  await openAtlas(page, '?m=area-cleared&t=2025');
  await tabToMap(page);
  await page.keyboard.press('Home');
  await page.keyboard.press('Enter');
  const popup = page.getByRole('dialog', { name: 'Jabrayil' });
  await expect(popup).toBeFocused();
  await page.keyboard.press('Tab');
  const close = popup.getByRole('button', { name: 'Close' });
  await expect(close).toBeFocused();
  await letGo();
  await expect(popup).toContainText('9,110.4');
  await expect(close).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(popup).toBeHidden();
  await expect(map(page)).toBeFocused();
});

test('Esc on the map closes the popup; from a card the focus comes back to the map', async ({
  page,
}) => {
  await openAtlas(page, '?m=area-cleared&t=2025&d=lachin');
  const popup = page.getByRole('dialog', { name: 'Lachin' });
  await tabToMap(page);
  await page.keyboard.press('Escape');
  await expect(popup).toBeHidden();
  await expect(map(page)).toBeFocused();

  await page.keyboard.press('Enter');
  await expect(popup).toBeFocused();
  await page.getByRole('link', { name: 'All figures for this district' }).focus();
  await page.keyboard.press('Enter');
  const card = page.getByRole('region', { name: /Lachin/ });
  await expect(card).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(card).toBeHidden();
  await expect(map(page)).toBeFocused();
  await expect(spoken(page)).toHaveText(/^Lachin: /);
});
