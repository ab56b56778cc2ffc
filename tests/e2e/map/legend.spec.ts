import type { Page } from '@playwright/test';
import { light } from '../../../src/cartography/colours';
import { openAtlas } from '../support/atlas';
import { readMapFrame } from '../support/mapFrame';
import { coloursOf } from '../support/pixels';
import { legendOn } from '../support/reading';
import { shownIn } from '../support/shown';
import { spotsOf } from '../support/spots';
import { expect, test } from '../support/test';

const row = (page: Page, name: RegExp) => legendOn(page).getByRole('button', { name });

/** The colours of Lachin (8,000 to under 12,000 in 2025) and Kalbajar (1,000 to under 4,000). */
async function expectColours(page: Page, lachin: string, kalbajar: string): Promise<void> {
  const { scene } = shownIn({ m: 'area-cleared', t: '2025' });
  const places = spotsOf(await readMapFrame(page), scene);
  const spots = ['lachin', 'kalbajar'].flatMap((place) => places.get(place) ?? []);
  expect(spots).toHaveLength(2);
  const blank = await page.context().newPage();
  await expect(async () => {
    const found = await coloursOf(blank, await page.screenshot(), spots, 1);
    expect(found.map(({ at }) => at)).toEqual([lachin, kalbajar]);
  }).toPass({ timeout: 15_000 });
  await blank.close();
}

test(
  'K2: hover and focus of a class light up its districts, and others go to ground',
  { tag: '@both' },
  async ({ page }) => {
    await openAtlas(page, { m: 'area-cleared', t: '2025' });
    const highest = row(page, /^8,000 to under 12,000: 4 districts$/);
    await expectColours(page, light.steps[3], light.steps[1]);
    await highest.hover();
    await expectColours(page, light.steps[3], light.ground);
    await page.mouse.move(700, 20);
    await expectColours(page, light.steps[3], light.steps[1]);
    // A look that no district has lights up none, and so dims none.
    await row(page, /^12,000 or more: 0 districts$/).hover({ force: true });
    await expect(row(page, /^12,000 or more: 0 districts$/)).toBeDisabled();
    await expectColours(page, light.steps[3], light.steps[1]);
    await highest.hover();
    await expectColours(page, light.steps[3], light.ground);
    await row(page, /^12,000 or more: 0 districts$/).hover({ force: true });
    await expectColours(page, light.steps[3], light.steps[1]);
    await row(page, /^1,000 to under 4,000/).focus();
    await expectColours(page, light.ground, light.steps[1]);
  },
);

test('K2: a click filters, and a second one shows all again; an empty class cannot be chosen', async ({
  page,
}) => {
  await openAtlas(page, { m: 'area-cleared', t: '2025' });
  const highest = row(page, /^8,000 to under 12,000: 4 districts$/);
  await highest.click();
  await page.mouse.move(700, 20);
  await expect(highest).toHaveAttribute('aria-pressed', 'true');
  await expect(legendOn(page)).toContainText('The map shows these districts.');
  await expectColours(page, light.steps[3], light.ground);
  // The filter is momentary: it is not in the link (L1).
  expect(new URL(page.url()).search).toBe('?m=area-cleared&t=2025');
  await legendOn(page).getByRole('button', { name: 'Show all' }).click();
  await expect(highest).toHaveAttribute('aria-pressed', 'false');
  await page.mouse.move(700, 20);
  await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
  await expectColours(page, light.steps[3], light.steps[1]);
  await expect(row(page, /^12,000 or more: 0 districts$/)).toBeDisabled();
});
