import { expect, type Frame, type Page } from '@playwright/test';
import { realWorld } from '../../unit/support/worlds';
import { twoFrames } from './atlas';

/** Opens the page at a query, without the map where that is not looked at. */
export async function openAt(page: Page, query: string): Promise<void> {
  await page.goto(`./${query}`);
  await untilOpen(page);
}

/** Until a page that was opened answers, in a window or in a frame. */
export async function untilOpen(page: Page | Frame): Promise<void> {
  // Not the page as it was served, which has a heading of its own.
  await expect(page.locator('html:not(.first, .elsewhere) main h2').first()).toBeAttached();
  await expect(page.locator('#paper')).toHaveCount(0);
  // Served with its figures, it looks the same before it heeds Back and Forward.
  await expect(page.locator('[data-map-ready]')).toBeAttached({ timeout: 40_000 });
}

/** Turns an open page to another address as Back and Forward do. */
export async function turnToQuery(page: Page, query: string): Promise<void> {
  await page.evaluate((to) => {
    history.pushState(null, '', to);
    dispatchEvent(new PopStateEvent('popstate'));
  }, query);
  // Until the whole ledger is there, the page may stay where it was.
  await expect(page.locator('.loading-soon')).toHaveCount(0);
  await twoFrames(page);
}

/** Every so manieth claim of the ledger: another sample for another step. */
export function everyNthClaim(step: number) {
  return realWorld.index.ledger.claims.filter((_, i) => i % step === 0);
}

/** Unfolds every measure and every list of the open card. */
export async function unfoldCard(page: Page): Promise<void> {
  // The card itself, and not the words that it is on its way.
  await expect(page.locator('.card [aria-expanded]').first()).toBeVisible();
  const folded = page.locator('.card [aria-expanded="false"]');
  for (let left = await folded.count(); left > 0; left = await folded.count()) {
    await folded.first().click();
  }
}

/** Ids of the claims that links of a part of the page lead to. */
export async function claimsLinkedIn(page: Page, selector: string): Promise<Set<string>> {
  const hrefs = await page
    .locator(`${selector} a[href*="c="]`)
    .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
  return new Set(hrefs.flatMap((href) => new URLSearchParams(href).get('c') ?? []));
}
