import type { Page } from '@playwright/test';
import { claimPeriodText } from '../../../src/text/periodText';
import { quantityText } from '../../../src/text/numberText';
import { publishedText } from '../../../src/text/sourceText';
import { en } from '../../../src/text/en/index';
import { realWorld } from '../../unit/support/worlds';
import { openAtlas, turnTo } from '../support/atlas';
import { plain } from '../support/reading';
import { shownIn, words } from '../support/shown';
import { expect, test } from '../support/test';
import type { ViewLink } from '../support/views';
import { widths } from '../support/widths';

const SAFETY = 'Not a hazard map. Do not use it to decide where to go.';

const sourceOf = (id: string) => {
  const source = realWorld.index.sourceById.get(id);
  if (source === undefined) throw new Error(`No source ${id}`);
  return source;
};

/** Compares an open popup with the claim that is drawn, as the ledger has it. */
async function expectCited(page: Page, view: ViewLink & { readonly d: string }): Promise<void> {
  const { figures, metric } = shownIn(view);
  const claim = figures.byPlace.get(view.d)?.claim;
  if (!claim) throw new Error(`No claim is drawn for ${view.d}`);
  const source = sourceOf(claim.source);
  const popup = page.getByRole('dialog', { name: words.name(view.d), exact: true });
  // The popup itself, and not the words that it is on its way.
  await expect(popup.getByRole('button', { name: 'Copy link' })).toBeVisible();
  const text = plain(await popup.innerText());
  for (const said of [
    quantityText(claim.quantity, en),
    claim.speaker,
    source.publisher,
    publishedText(source, en),
    metric.caution,
    SAFETY,
  ]) {
    expect.soft(text, `${view.d} says ${said}`).toContain(plain(said));
  }
  expect.soft(text.toLowerCase()).toContain(plain(claimPeriodText(claim, en)).toLowerCase());
  if (source.url !== null) {
    await expect
      .soft(popup.getByRole('link', { name: /^Open the source/ }))
      .toHaveAttribute('href', source.url);
  }
  const links = await popup
    .getByRole('link')
    .evaluateAll((all) =>
      all
        .filter((link) => link.getAttribute('target') === '_blank')
        .map(
          (link) =>
            `${link.getAttribute('rel')} ${new URL((link as HTMLAnchorElement).href).protocol}`,
        ),
    );
  expect.soft(links.length).toBeGreaterThan(0);
  for (const link of links) expect.soft(link).toMatch(/^noopener noreferrer https?:$/);
  await expect.soft(popup.getByText('Why this figure:')).toBeAttached();
}

const cleared = { m: 'area-cleared', t: '2025' } as const;
const records = { m: 'mines-on-records', t: '@2021-07-03' } as const;
const found = { m: 'anti-personnel-mines-found', t: '2022' } as const;

const thirteen = shownIn(cleared).figures.figures.filter(({ claim }) => claim !== null);

test('C5: the popup of each of the thirteen places of 2025 cites exactly the claim drawn', async ({
  page,
}) => {
  expect(thirteen).toHaveLength(13);
  await openAtlas(page, cleared);
  for (const { place } of thirteen) {
    const view = { ...cleared, d: place };
    await turnTo(page, view);
    await expectCited(page, view);
  }
});

test('C6: the popup of a joint figure names its districts and its witnesses', async ({
  page,
}) => {
  const view = { ...records, d: 'fuzuli' };
  await openAtlas(page, view);
  await expectCited(page, view);
  const popup = page.getByRole('dialog');
  await expect(popup).toContainText('Together with Zangilan; no split published');
  const witnesses = shownIn(view).figures.byPlace.get('fuzuli')?.witnesses ?? [];
  expect(witnesses.map(({ source }) => source)).toContain('caspiannews-20240404-mines');
  for (const { source } of witnesses) {
    const { publisher, url } = sourceOf(source);
    const witness = popup.locator('.popup-facts dd li').filter({ hasText: publisher });
    await expect(witness).toContainText(publishedText(sourceOf(source), en, 'short'));
    // A paper that was handed in has no address.
    if (url === null) await expect(witness.getByRole('link')).toHaveCount(0);
    else await expect(witness.getByRole('link')).toHaveAttribute('href', url);
  }
});

test('P2, S3: the popup of a partial figure lists the other claims with their dates', async ({
  page,
}) => {
  const view = { ...found, d: 'lachin' };
  await openAtlas(page, view);
  await expectCited(page, view);
  const popup = page.getByRole('dialog');
  await popup
    .getByRole('button', { name: /^Show \d+ more/ })
    .first()
    .click();
  const items = (await popup.locator('.claim-item').allInnerTexts()).map(plain);
  const others = shownIn(view).figures.byPlace.get('lachin')?.others ?? [];
  expect(others.length).toBeGreaterThan(5);
  for (const claim of others) {
    const source = sourceOf(claim.source);
    const figure = plain(quantityText(claim.quantity, en));
    const date = plain(claimPeriodText(claim, en)).toLowerCase();
    const published = publishedText(source, en, 'short');
    expect(
      items.some(
        (item) =>
          item.startsWith(figure) &&
          item.toLowerCase().includes(date) &&
          item.includes(claim.speaker) &&
          item.includes(published),
      ),
      `${figure}, ${date}, ${claim.speaker}`,
    ).toBe(true);
  }
  expect(items).toContainEqual(expect.stringMatching(/^350 .*November 2022/));
  expect(items).toContainEqual(expect.stringMatching(/^> 2,700 .*Together with Kalbajar/i));
});

test('S4: the popup of a disputed figure says so', async ({ page }) => {
  const view = { ...found, d: 'tartar' };
  await openAtlas(page, view);
  await expectCited(page, view);
  const popup = page.getByRole('dialog');
  await expect(popup).toContainText('This figure is itself disputed');
  await expect(popup).toContainText('no split published');
});

test('S7: the popup of a district without a figure says what that means', async ({ page }) => {
  await openAtlas(page, { ...cleared, d: 'baku' });
  const popup = page.getByRole('dialog', { name: 'Baku' });
  await expect(popup).toContainText(
    'No figure found in our sources. This says nothing about danger.',
  );
  await expect(popup).toContainText(SAFETY);
});

for (const size of ['1440×900', '390×844'] as const) {
  test.describe(`at ${size}`, () => {
    test.use({ viewport: widths[size] });

    test('the popup stays with the map: another screen is read whole, the choice is marked in it, and Back opens it again', async ({
      page,
    }) => {
      await openAtlas(page, { m: 'area-cleared', t: '2025', d: 'lachin' });
      const popup = page.getByRole('dialog', { name: 'Lachin', exact: true });
      await expect(popup).toBeVisible();
      await page.locator('.tabs').getByRole('link', { name: 'Table' }).click();
      const row = page.locator('.page-screen').getByRole('row', { name: /^Lachin/ });
      await expect(row.getByRole('button', { name: /^Lachin/ })).toHaveAttribute(
        'aria-current',
        'true',
      );
      await expect(row).toBeVisible();
      await expect(popup).toHaveCount(0);
      await expect(page).toHaveURL(/d=lachin.*view=table|view=table.*d=lachin/);
      await page.goBack();
      await expect(popup).toBeVisible();
      await expect(popup).toContainText('8,718.6');
    });
  });
}
