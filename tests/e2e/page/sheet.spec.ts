import type { Page } from '@playwright/test';
import { openAtlas } from '../support/atlas';
import { handOn, spotOn, stroke } from '../support/gestures';
import { expect, test } from '../support/test';
import { widths } from '../support/widths';

test.use({ viewport: widths['390×844'], hasTouch: true, isMobile: true });

/** The sheet in front. */
const BAR = '.sheet-bar';
const bar = (page: Page) => page.locator(BAR).filter({ visible: true });
const sheet = (page: Page) =>
  page.locator('.sheet').filter({ has: page.locator(BAR).filter({ visible: true }) });

const heightOf = async (page: Page) => (await sheet(page).boundingBox())?.height ?? 0;
/** Of the screen between masthead and tabs, which the sheet at its highest leaves 5 px of. */
const roomOf = (page: Page) =>
  page.locator('.page-main').evaluate((main) => main.getBoundingClientRect().height);

type Stop = 'low' | 'middle' | 'full';

/** Until the sheet has come to rest there. */
async function expectAt(page: Page, stop: Stop): Promise<void> {
  const room = await roomOf(page);
  const height = { low: 76, middle: 310, full: room - 5 }[stop];
  await expect(sheet(page)).toHaveClass(new RegExp(`\\bsheet-${stop}\\b`));
  await expect.poll(() => heightOf(page)).toBeCloseTo(height, 0);
}

/** By finger from its bar, upwards; with `fling` it is still on its way when it is let go. */
async function pull(page: Page, up: number, how?: 'fling'): Promise<void> {
  const from = await spotOn(page, BAR);
  await stroke(page, from, { x: from.x, y: from.y - up }, { flung: how === 'fling' });
}

test('dragged up the sheet opens further, dragged down it closes a step', async ({ page }) => {
  await openAtlas(page);
  await expectAt(page, 'middle');
  await pull(page, 110);
  await expectAt(page, 'full');
  await pull(page, -110);
  await expectAt(page, 'middle');
  await pull(page, -110);
  await expectAt(page, 'low');
  await pull(page, 110);
  await expectAt(page, 'middle');
});

test('it follows the finger, and neither beyond the screen nor below its title', async ({
  page,
}) => {
  await openAtlas(page);
  const from = await spotOn(page, BAR);
  const room = await roomOf(page);
  const hand = await handOn(page);
  await hand.down(from);
  for (const [by, height] of [
    [40, 350],
    [160, 470],
    [-60, 250],
    [700, room - 5],
    [-300, 76],
    [15, 325],
  ] as const) {
    await hand.move(60, { x: from.x + by / 10, y: from.y - by });
    await expect.poll(() => heightOf(page), `${by} px up`).toBeCloseTo(height, 0);
  }
  await hand.up(400);
  await expectAt(page, 'middle');
});

test('a drag as far as the other end passes over the middle', async ({ page }) => {
  await openAtlas(page);
  await pull(page, 400);
  await expectAt(page, 'full');
  await pull(page, -560);
  await expectAt(page, 'low');
  await pull(page, 560);
  await expectAt(page, 'full');
});

test('flung, it goes on to the next stop however short the way; flung back, it returns', async ({
  page,
}) => {
  await openAtlas(page);
  await pull(page, 40, 'fling');
  await expectAt(page, 'full');
  await pull(page, -40, 'fling');
  await expectAt(page, 'middle');
  await pull(page, -40, 'fling');
  await expectAt(page, 'low');
  await pull(page, 40, 'fling');
  await expectAt(page, 'middle');

  const from = await spotOn(page, BAR);
  const hand = await handOn(page);
  await hand.down(from);
  await hand.move(100, { x: from.x, y: from.y - 150 });
  await hand.move(200, { x: from.x, y: from.y - 150 });
  await hand.move(16, { x: from.x, y: from.y - 130 });
  await hand.move(16, { x: from.x, y: from.y - 105 });
  await hand.up(8);
  await expectAt(page, 'middle');
});

test('a tap raises it and lowers it, also right after a drag, and a trembling finger taps too', async ({
  page,
}) => {
  await openAtlas(page);
  await bar(page).tap();
  await expectAt(page, 'full');
  await pull(page, -110);
  await expectAt(page, 'middle');
  await bar(page).tap();
  await expectAt(page, 'full');
  await expect(bar(page)).toHaveAccessibleName('Lower the sheet');
  await bar(page).tap();
  await expectAt(page, 'middle');
  await pull(page, 2);
  await expectAt(page, 'full');
  await pull(page, -110);
  await bar(page).press('Enter');
  await expectAt(page, 'full');
  await bar(page).press('ArrowDown');
  await expectAt(page, 'middle');
});

test('a second finger changes nothing, and a touch that is taken away leaves it at a stop', async ({
  page,
}) => {
  await openAtlas(page);
  const from = await spotOn(page, BAR);
  const hand = await handOn(page);
  const first = { x: from.x, y: from.y - 120 };
  await hand.down(from);
  await hand.move(60, first);
  await hand.down(first, { x: from.x + 60, y: 200 });
  await hand.move(60, first, { x: from.x + 60, y: 100 });
  await hand.up(60, first);
  await expect.poll(() => heightOf(page)).toBeCloseTo(430, 0);
  await hand.cancel();
  await expectAt(page, 'full');
  await expect(sheet(page)).not.toHaveClass(/sheet-dragging/);
  await pull(page, -110);
  await expectAt(page, 'middle');
});

for (const [what, address, opens] of [
  ['a popup', '?d=lachin', 'middle'],
  ['the card of a district', '?card=lachin', 'full'],
  ['the table', '?view=table', 'full'],
  ['the ledger', '?view=ledger', 'full'],
  ['about', '?view=about', 'full'],
] as const) {
  test(`the sheet of ${what} is dragged alike`, async ({ page }) => {
    await openAtlas(page, address);
    await expect(page.locator('.loading-part')).toHaveCount(0);
    await expectAt(page, opens);
    await pull(page, opens === 'full' ? -110 : 110);
    await expectAt(page, opens === 'full' ? 'middle' : 'full');
    await pull(page, -560);
    await expectAt(page, 'low');
    await pull(page, 60, 'fling');
    await expectAt(page, 'middle');
  });
}

test('low down it is lifted by what is seen of it; higher up that scrolls', async ({
  page,
}) => {
  await openAtlas(page);
  await pull(page, -200);
  await expectAt(page, 'low');
  const seen = await spotOn(page, '.page-controls .sheet-body', 0.3, 0.6);
  await stroke(page, seen, { x: seen.x, y: seen.y - 120 });
  await expectAt(page, 'middle');

  const body = page.locator('.page-controls .sheet-body');
  const low = await spotOn(page, '.page-controls .sheet-body', 0.3, 0.8);
  await stroke(page, low, { x: low.x, y: low.y - 120 });
  await expect.poll(() => body.evaluate(({ scrollTop }) => scrollTop)).toBeGreaterThan(60);
  await expectAt(page, 'middle');
});

test('a phone that is turned keeps the stop, and drags by its new room', async ({ page }) => {
  await page.setViewportSize({ width: 640, height: 700 });
  await openAtlas(page);
  await pull(page, 200);
  await expectAt(page, 'full');
  await page.setViewportSize({ width: 600, height: 640 });
  await expectAt(page, 'full');
  await pull(page, -80);
  await expectAt(page, 'middle');

  // Wide: a panel beside the map, whose stop means nothing; and back.
  await page.setViewportSize({ width: 1024, height: 768 });
  await expect(page.locator('.page-controls .sheet-bar')).toBeHidden();
  const before = await page.locator('.page-controls').boundingBox();
  const seen = await spotOn(page, '.page-controls .sheet-body', 0.5, 0.9);
  await stroke(page, seen, { x: seen.x, y: seen.y - 200 });
  expect(await page.locator('.page-controls').boundingBox()).toEqual(before);
  await page.setViewportSize({ width: 390, height: 844 });
  await expectAt(page, 'middle');
});

test('with letters of twice the size it has higher stops, and goes to the one that was meant', async ({
  page,
}) => {
  await page.addInitScript(() => {
    document.addEventListener('DOMContentLoaded', () =>
      document.documentElement.style.setProperty('font-size', '32px'),
    );
  });
  await openAtlas(page);
  const full = (await roomOf(page)) - 5;
  await pull(page, -110);
  await expect.poll(() => heightOf(page)).toBeCloseTo(152, 0);
  await pull(page, 60);
  await expect.poll(() => heightOf(page)).toBeCloseTo(Math.min(310, full), 0);
  await pull(page, 110);
  await expect.poll(() => heightOf(page)).toBeCloseTo(full, 0);
});

test.describe('in a narrow window with a mouse', () => {
  test.use({ hasTouch: false, isMobile: false });

  test('the bar is dragged and clicked', async ({ page }) => {
    await openAtlas(page);
    const drag = async (up: number) => {
      const from = await spotOn(page, BAR);
      await page.mouse.move(from.x, from.y);
      await page.mouse.down();
      await page.mouse.move(from.x, from.y - up, { steps: 6 });
      await page.mouse.up();
    };
    await drag(110);
    await expectAt(page, 'full');
    await drag(-110);
    await expect(sheet(page)).not.toHaveClass(/sheet-full/);
    await drag(-560);
    await expectAt(page, 'low');
    await bar(page).click();
    await expectAt(page, 'middle');
    await bar(page).click();
    await expectAt(page, 'full');
  });
});
