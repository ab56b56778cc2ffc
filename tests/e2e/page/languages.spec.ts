import type { Page } from '@playwright/test';
import { bannedIn } from '../../unit/text/bannedWords';
import { untilDrawn, untilFirstMap } from '../support/atlas';
import { openAt } from '../support/ledgerWalk';
import { expect, test } from '../support/test';

/** What a reader meets in each language that names a district and a measure. */
const languages = [
  { lang: 'az', name: 'Azərbaycanca', figure: '8.718,6', place: 'Laçın' },
  { lang: 'ru', name: 'Русский', figure: '8\u00a0718,6', place: 'Лачин' },
  { lang: 'hy', name: 'Հայերեն', figure: '8\u00a0718,6', place: 'Լաչին' },
] as const;

const expectSpoken = (page: Page, lang: string) =>
  expect(page.locator('html')).toHaveAttribute('lang', lang);

async function choose(page: Page, name: string): Promise<void> {
  await page.locator('.language-menu > summary').click();
  await page.locator('.language-menu').getByRole('link', { name, exact: true }).click();
}

for (const { lang, figure, place } of languages) {
  test(`the page of ${lang} is in it from the first paint, and takes no side`, async ({
    page,
  }) => {
    const letters: string[] = [];
    page.on('request', (request) => {
      const file = /fonts\/(\w+)/.exec(request.url())?.[1];
      if (file !== undefined) letters.push(file);
    });
    await page.goto(`./${lang}.html`);
    await expectSpoken(page, lang);
    await untilFirstMap(page);
    await expect(page.locator('.map-overlay').getByText(place).first()).toBeVisible();
    await expect(page.locator('.map-overlay').getByText(figure).first()).toBeVisible();
    const asksFor = (font: string) => expect.poll(() => letters.includes(font), font);
    await asksFor('cyrillic').toBe(lang === 'ru');
    await asksFor('armenian').toBe(lang === 'hy');
    const said = await page.evaluate(() => {
      for (const quoted of document.querySelectorAll('main [lang], [data-quoted]'))
        quoted.remove();
      return document.body.innerText;
    });
    expect(bannedIn(lang)(said)).toEqual([]);
  });
}

test('L7: the language changes in place, without losing the view, and back again', async ({
  page,
}) => {
  await page.goto('./?t=2023&d=lachin');
  await untilDrawn(page);
  const popup = page.getByRole('dialog');
  await expect(popup).toBeVisible();
  const stage = await page.locator('[data-map-ready]').elementHandle();
  await choose(page, 'Русский');
  await expect(page.locator('.titleplate-title')).toHaveText(/2023\sгод/);
  await expectSpoken(page, 'ru');
  await expect(page).toHaveURL(/\?t=2023&d=lachin&lang=ru/);
  await expect(popup).toContainText('Лачин');
  expect(await stage?.evaluate((element) => element.isConnected)).toBe(true);
  await page.goBack();
  await expect(page.locator('.titleplate-title')).toHaveText('Land reported cleared in 2023');
  await expectSpoken(page, 'en');
});

test('L7: in another language the ledger stands at the same claims; other claims are read from the first', async ({
  page,
}) => {
  await openAt(page, '?view=ledger');
  await expect(page.locator('.ledger-row').first()).toBeVisible();
  const box = page.locator('.ledger-box');
  await box.evaluate((element) => element.scrollTo(0, element.scrollHeight / 2));
  /** The first claims in sight, with how far down each stands: the box is lower where words are longer. */
  const seen = () =>
    box.evaluate((element) => {
      const { top, bottom } = element.getBoundingClientRect();
      const rows = [...element.querySelectorAll('.ledger-row')].flatMap((row) => {
        const at = row.getBoundingClientRect();
        const href = row.querySelector('a')?.getAttribute('href') ?? '';
        const claim = new URLSearchParams(href).get('c');
        return at.bottom > top && at.top < bottom ? [`${claim} ${at.top - top}`] : [];
      });
      return rows.slice(0, 6);
    });
  await expect.poll(async () => (await seen()).length).toBe(6);
  const before = await seen();
  for (const [lang, name] of [
    ['hy', 'Հայերեն'],
    ['en', 'English'],
  ] as const) {
    await choose(page, name);
    await expectSpoken(page, lang);
    await expect.poll(seen).toEqual(before);
  }

  await page.getByRole('searchbox', { name: 'Search the claims' }).fill('lachin');
  await expect(page.locator('[data-row="0"]')).toBeInViewport();
  expect(await box.evaluate(({ scrollTop }) => scrollTop)).toBe(0);
});

test('L7: a link in a language opens its page; the choice is remembered where none is named', async ({
  page,
}) => {
  await page.goto('./?t=2023&lang=hy');
  await expect(page).toHaveURL(/hy\.html\?t=2023&lang=hy$/);
  await expect(page.locator('.titleplate-title')).toHaveText(/2023 թ/);
  await choose(page, 'Русский');
  await expect(page.locator('.titleplate-title')).toHaveText(/2023\sгод/);
  await page.goto('./');
  await expect(page).toHaveURL(/ru\.html$/);
  await page.goto('./?lang=en');
  await expect(page.locator('.titleplate-title')).toHaveText(/Land reported cleared/);
});

test.describe('in a browser that is set to Russian', () => {
  test.use({ locale: 'ru-RU' });

  test('L7: the first page goes on to the page of that language', async ({ page }) => {
    await page.goto('./');
    await expect(page).toHaveURL(/ru\.html$/);
    await expect(page.locator('.titleplate-title')).toHaveText(/2025\sгод/);
  });
});

test.describe('without its words', () => {
  test.use({ expectedMessages: [/Failed to load resource/] });

  test('a language that does not arrive leaves the page as it is, and can be asked for again', async ({
    page,
  }) => {
    await page.route('**/assets/az-*.js', (route) => route.fulfill({ status: 404, body: '' }));
    await page.goto('./');
    await untilFirstMap(page);
    await choose(page, 'Azərbaycanca');
    await expect(page.getByText('did not arrive: Azərbaycanca.')).toBeVisible();
    await expectSpoken(page, 'en');
    await page.unrouteAll();
    await page.getByRole('button', { name: 'Try again' }).click();
    await expect(page.locator('.titleplate-title')).toHaveText(/bildirilən/);
  });
});

test('the menu of languages works by keyboard', async ({ page }) => {
  await openAt(page, '?view=table');
  const menu = page.locator('.language-menu');
  await menu.locator('summary').focus();
  await page.keyboard.press('Enter');
  await expect(menu.getByRole('link', { name: 'English' })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(menu.getByRole('link', { name: 'English' })).toBeHidden();
  await expect(menu.locator('summary')).toBeFocused();
});
