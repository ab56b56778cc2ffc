import type { Page } from '@playwright/test';
import { loading } from '../../../src/text/en/page';
import { notices } from '../../../src/text/en/notices';
import { openAtlas } from '../support/atlas';
import { expect, test } from '../support/test';
import { readTexts } from '../support/translator';

test.use({ expectedMessages: [/NotFoundError|broken on purpose/] });

/** An element goes from under React's hands, which then wants to take it away itself. */
interface Disturbance {
  readonly part: string;
  readonly query: string;
  /** What brings the element about. */
  readonly before?: (page: Page) => Promise<unknown>;
  readonly taken: string;
  /** What makes React take it away. */
  readonly act: (page: Page) => Promise<unknown>;
  /** What must be there again. */
  readonly stands: string;
}

const press = (selector: string) => (page: Page) =>
  page.locator(`${selector}:visible`).first().click();

const found2022 = '?m=anti-personnel-mines-found&t=2022&lang=en';

const disturbances: readonly Disturbance[] = [
  {
    part: 'the panel',
    query: '?t=2025&lang=en',
    before: press('.legend-row:not(:disabled)'),
    taken: '.legend-filter',
    act: press('.legend-row[aria-pressed=true]'),
    stands: '.legend-row',
  },
  {
    part: 'the map',
    query: `${found2022}&d=lachin`,
    taken: '.page-popup',
    act: (page) => page.locator('.map-canvas').press('Escape'),
    stands: '.map-overlay',
  },
  {
    part: 'the popup',
    query: `${found2022}&d=lachin`,
    before: press('.popup-claims-title ~ .text-button'),
    taken: '.popup-claims-title ~ ul > li:nth-child(4)',
    act: press('.popup-claims-title ~ .text-button'),
    stands: '.popup-facts',
  },
  {
    part: 'the card',
    query: `${found2022}&card=lachin`,
    taken: '.card-section .card-list',
    act: press('.card-fold[aria-expanded=true]'),
    stands: '.card-fold',
  },
  {
    part: 'the table',
    query: '?view=table&t=2025&lang=en',
    taken: '.table-grid tr:has(.table-figure) + tr',
    act: (page) => page.locator('.measure select').selectOption('mines-on-records'),
    stands: '.table-grid',
  },
  {
    part: 'the whole area',
    query: '?t=2025&lang=en',
    before: press('.strip-open'),
    taken: '.strip-list',
    act: press('.strip-open'),
    stands: '.strip-line',
  },
  {
    part: 'the page itself',
    query: `${found2022}&card=lachin`,
    taken: '.page-card',
    act: (page) => page.keyboard.press('Escape'),
    stands: '.map-overlay',
  },
];

for (const { part, query, before, taken, act, stands } of disturbances) {
  const tag = ['the panel', 'the map', 'the page itself'].includes(part) ? [] : ['@long'];
  test(
    `${part} that comes apart is put up again from the View, and says so`,
    { tag },
    async ({ page }) => {
      await openAtlas(page, query);
      await before?.(page);
      await expect(page.locator(taken).first()).toBeVisible();
      await page.evaluate((gone) => document.querySelector(gone)?.remove(), taken);
      await act(page);
      const notice = page.locator('.notices-item');
      await expect(notice).toHaveText(notices.mended);
      await expect(page.locator(stands).first()).toBeVisible();
      await notice.getByRole('button').click();
      await expect(notice).toHaveCount(0);
      // As who comes to the address by itself.
      const fresh = await page.context().newPage();
      await openAtlas(fresh, new URL(page.url()).search);
      await expect.poll(() => readTexts(page)).toEqual(await readTexts(fresh));
    },
  );
}

test('a part that breaks however often it is put up says so, and the rest works on', async ({
  page,
}) => {
  await openAtlas(page, '?t=2025&lang=en');
  // What the table alone needs.
  await page.evaluate(() => {
    const right = Intl.Collator;
    // One that is called with `new`.
    function Broken() {
      throw new Error('broken on purpose');
    }
    Object.assign(Intl, { Collator: Broken });
    Object.assign(window, { mend: () => Object.assign(Intl, { Collator: right }) });
  });
  await press('.tabs li:nth-child(2) a')(page);
  const words = page.locator('.page-screen [role=alert]');
  await expect(words).toContainText(loading.partBroken);
  await expect(words).toContainText(loading.restStands);
  const sentence = page.locator('.summary');
  const before = await sentence.innerText();
  await press('.period-steps button:not(:disabled)')(page);
  await expect(sentence).not.toHaveText(before);
  await expect(words).toContainText(loading.partBroken);
  await page.evaluate(() => (window as unknown as { mend: () => void }).mend());
  await words.getByRole('button').click();
  await expect(page.locator('.table-grid')).toBeVisible();
  await expect(words).toHaveCount(0);
});

test('a page that cannot be put up again says it in plain words, with the safety line and a way out', async ({
  page,
}) => {
  await openAtlas(page, '?t=2025&lang=en');
  await page.evaluate(() => {
    window.matchMedia = () => {
      throw new Error('broken on purpose');
    };
    // At once: a pointer on its way to the tab would break the page before.
    document.querySelector<HTMLElement>('.tabs li:nth-child(2) a')?.click();
  });
  const words = page.getByRole('alert');
  await expect(words).toContainText(loading.pageBroken);
  await expect(words.locator('.safety-line')).toContainText('may still be dangerous');
  await words.getByRole('button', { name: loading.reload }).click();
  await expect(page.locator('.measure select')).toBeVisible();
  await expect(page.locator('.masthead .safety-line')).toBeVisible();
});
