import { quantityText } from '../../../src/text/numberText';
import { en } from '../../../src/text/en/index';
import { claimsOfPlace } from '../../../src/queries/district/districtCard';
import { realWorld } from '../../unit/support/worlds';
import {
  claimsLinkedIn,
  everyNthClaim,
  openAt,
  turnToQuery,
  unfoldCard,
} from '../support/ledgerWalk';
import { plain } from '../support/reading';
import { shownIn } from '../support/shown';
import { expect, test } from '../support/test';
import { widths } from '../support/widths';

const { index } = realWorld;
const found2022 = { m: 'anti-personnel-mines-found', t: '2022' } as const;

test('the card begins with the emergency box and marks the claim on the map', async ({
  page,
}) => {
  await openAt(page, '?m=anti-personnel-mines-found&t=2022&card=lachin');
  const card = page.getByRole('region', { name: 'All figures for Lachin' });
  await expect(card.locator('h2')).toHaveText('Lachin');
  await expect(card.locator('p').nth(1)).toContainText('In an emergency: 102, 112');
  const drawn = shownIn(found2022).figures.byPlace.get('lachin')?.claim;
  const marked = card.locator('.claim-drawn');
  await expect(marked).toHaveCount(1);
  await expect(marked).toContainText('on the map');
  expect(await claimsLinkedIn(page, '.claim-drawn .claim-facts')).toEqual(new Set([drawn?.id]));
});

test('P3: a sum is marked as computed, and says what it leaves out', async ({ page }) => {
  await openAt(page, '?m=anti-personnel-mines-found&t=2022&card=lachin');
  const sum = page.locator('.card-sum');
  await expect(sum).toContainText('≈ 1,980 mines in 2022');
  await expect(sum).toContainText('Computed here from 5 figures');
  await expect(sum).toContainText('They cover 12 of 365 days');
});

for (const place of ['lachin', 'kalbajar', 'aghdam']) {
  const tag = place === 'lachin' ? [] : '@long';
  test(
    `every claim that names ${place} can be opened from its card, none about people hurt`,
    { tag },
    async ({ page }) => {
      test.setTimeout(90_000);
      await openAt(page, `?card=${place}`);
      await unfoldCard(page);
      const linked = await claimsLinkedIn(page, '.card');
      const missing = claimsOfPlace(index, place).filter(({ id }) => !linked.has(id));
      expect(missing.map(({ id }) => id)).toEqual([]);
      const families = [...linked].map(
        (id) => index.metricById.get(index.claimById.get(id)?.metric ?? '')?.family,
      );
      expect(families).not.toContain('casualties');
    },
  );
}

test('P7: the card of a district opens in a period that does not have it', async ({ page }) => {
  await openAt(page, '?t=2023&card=aghdara');
  await expect(page.locator('.card h2')).toHaveText('Aghdara');
  await expect(page.locator('.notices-item')).toHaveCount(0);
});

for (const [nth, tag] of [
  [20, []],
  [5, ['@long']],
] as const) {
  test(
    `each card has the figure, who says so, its line and its source: claim by claim, every ${nth}th`,
    { tag: [...tag] },
    async ({ page }) => {
      test.setTimeout(120_000);
      await openAt(page, '?view=ledger');
      for (const claim of everyNthClaim(nth)) {
        await turnToQuery(page, `?view=ledger&c=${claim.id}`);
        const card = page.getByRole('region', { name: 'One claim of the ledger' });
        await expect(card.getByText(claim.id, { exact: true })).toBeAttached();
        const text = plain(await card.innerText());
        for (const said of [
          quantityText(claim.quantity, en),
          claim.speaker,
          claim.says,
          `Line ${claim.line} of claims.csv`,
        ]) {
          expect.soft(text, `${claim.id} says ${said}`).toContain(plain(said));
        }
        const source = index.sourceById.get(claim.source);
        if (source?.url === null || source === undefined) continue;
        const link = card.locator('.claim-columns a').first();
        await expect.soft(link, claim.id).toHaveAttribute('href', source.url);
      }
    },
  );
}

test('each figure on the map is two steps from its source, by way of its claim', async ({
  page,
}) => {
  await openAt(page, '?t=2025');
  const { figures } = shownIn({ m: 'area-cleared', t: '2025' });
  for (const place of ['aghdara', 'khankendi', 'lachin', 'tartar']) {
    const claim = figures.byPlace.get(place)?.claim;
    if (!claim) throw new Error(`No figure of ${place}`);
    await turnToQuery(page, `?t=2025&d=${place}`);
    await page.getByRole('link', { name: 'All about this claim' }).click();
    const url = index.sourceById.get(claim.source)?.url ?? '';
    await expect
      .soft(page.locator('.claim-columns a').first(), place)
      .toHaveAttribute('href', url);
  }
});

test('the table of the Cabinet for 2023 reads as one set, and so do its operators', async ({
  page,
}) => {
  await openAt(page, '?c=cleared-total-2023-cabinet');
  const card = page.getByRole('region', { name: 'One claim of the ledger' });
  await expect(card).toContainText(
    '12 figures that make up the whole. Added up here: 53,081.8 ha.',
  );
  await expect(card).toContainText(
    '5 figures that make up the whole. Added up here: 53,081.8 ha.',
  );
  await expect(card.locator('.claim-parts').first()).toContainText('Other districts');
});

test('the 25 percent stand beside the 972 records', async ({ page }) => {
  await openAt(page, '?c=accuracy-2024-01-26-mfa');
  const links = page.locator('.card-section').filter({ hasText: 'Disagrees with' });
  await expect(links).toContainText('972');
  await expect(links).toContainText('National Security Service of Armenia');
});

test('a claim opens over the card of its district and leads back to it', async ({ page }) => {
  await openAt(page, '?t=2023&card=lachin');
  await page.locator('.card .claim-facts a').first().click();
  await expect(page).toHaveURL(/card=lachin&c=/);
  await page.getByRole('button', { name: 'Lachin' }).click();
  await expect(page.locator('.card h2')).toHaveText('Lachin');
  await page.keyboard.press('Escape');
  await expect(page.locator('.card')).toHaveCount(0);
  await page.goBack();
  await expect(page.locator('.card h2')).toHaveText('Lachin');
});

test('a report of a mistake has the id and the link of the claim', async ({ page }) => {
  await openAt(page, '?c=cleared-lachin-2023-cabinet');
  await page.getByRole('button', { name: 'Report a mistake' }).click();
  const text = await page.getByRole('textbox', { name: 'Text of the report' }).inputValue();
  expect(text).toContain('Claim: cleared-lachin-2023-cabinet');
  expect(text).toMatch(/Link: http\S+[?&]c=cleared-lachin-2023-cabinet/);
  await expect(page.getByText('No contact address has been published yet.')).toBeVisible();
});

for (const size of ['1440×900', '1024×768', '390×844'] as const) {
  test.describe(size, () => {
    test.use({ viewport: widths[size] });
    const tag = size === '1024×768' ? '@long' : [];
    test(
      'nothing of an unfolded card is wider than the card',
      { tag },
      async ({ page, expectAccessible }) => {
        await openAt(page, '?card=kalbajar&t=2023');
        await page.locator('.card-fold').last().click();
        await page.locator('.card-more').last().click();
        await page.evaluate(() => document.fonts.ready);
        const scroller = page.locator(
          size === '390×844' ? '.page-card > .sheet-body' : '.card',
        );
        const [inner, outer] = await scroller.evaluate((box) => [
          box.scrollWidth,
          box.clientWidth,
        ]);
        expect(inner).toBeLessThanOrEqual(outer ?? 0);
        await expectAccessible('.card');
      },
    );
  });
}
