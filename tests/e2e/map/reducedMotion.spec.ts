import type { Page } from '@playwright/test';
import { openAtlas, turnTo, twoFrames } from '../support/atlas';
import { readMapFrame } from '../support/mapFrame';
import { expect, test } from '../support/test';

/** Notes every animation and transition of the page that takes time, from its very beginning. */
async function noteMotion(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const seen: string[] = [];
    Object.assign(window, { motionSeen: seen });
    const note = (event: Event) => {
      if (!(event.target instanceof Element)) return;
      // A short one may be over when a busy browser tells of it.
      const { animationDuration, transitionDuration } = getComputedStyle(event.target);
      const duration = event instanceof AnimationEvent ? animationDuration : transitionDuration;
      if (!/^(0s(, )?)+$/.test(duration)) {
        seen.push(`${event.type} ${event.target.className} ${duration}`);
      }
    };
    for (const kind of ['animationstart', 'transitionrun'])
      document.addEventListener(kind, note, true);
  });
}

async function motionOf(page: Page): Promise<readonly string[]> {
  // What begins is told with the next frame.
  await twoFrames(page);
  return page.evaluate(() => (window as unknown as { motionSeen: string[] }).motionSeen);
}

/** What the page could still move: declared, though perhaps not seen. */
async function declaredMotion(page: Page): Promise<readonly string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('*')].flatMap((element) => {
      const style = getComputedStyle(element);
      const times = [style.transitionDuration, style.animationDuration].join().split(',');
      const moves =
        times.some((time) => parseFloat(time) > 0) || style.scrollBehavior === 'smooth';
      return moves ? [`${element.tagName}.${element.className}`] : [];
    }),
  );
}

/** Where the map looks while it comes a level nearer, read in every frame until it has come to rest. */
async function camerasZooming(page: Page): Promise<readonly string[]> {
  const zoom = async () => (await readMapFrame(page)).camera.zoom;
  const before = await zoom();
  await page.evaluate(() => {
    const seen: string[] = [];
    Object.assign(window, { camerasSeen: seen });
    const read = () => {
      const place = document.querySelector('.map-labels')?.getAttribute('transform') ?? '';
      if (seen.at(-1) !== place) seen.push(place);
      requestAnimationFrame(read);
    };
    read();
  });
  await page.locator('.map-zoom button').first().click();
  await expect.poll(zoom).toBeCloseTo(before + 1, 3);
  await twoFrames(page);
  return page.evaluate(() => (window as unknown as { camerasSeen: string[] }).camerasSeen);
}

test.describe('for readers who want no motion', () => {
  test('nothing moves on the way through the map, its popup and its card', async ({ page }) => {
    await noteMotion(page);
    await openAtlas(page, { m: 'area-cleared', t: '2025' });
    await page.getByRole('button', { name: 'Earlier period' }).click();
    await expect(page.locator('.titleplate-title')).toContainText('2024');
    // What moves by itself is not offered.
    await expect(page.getByRole('button', { name: 'Play the periods in order' })).toHaveCount(
      0,
    );
    const cameras = await camerasZooming(page);
    // Before and after; no frame in between.
    expect(cameras.length).toBeLessThanOrEqual(2);
    await turnTo(page, { m: 'area-cleared', t: '2025', d: 'lachin' });
    await page
      .getByRole('dialog')
      .getByRole('link', { name: /All figures/ })
      .click();
    // The card itself, and not the words that it is on its way.
    await expect(page.locator('.page-card .card-fold').first()).toBeVisible();
    expect(await motionOf(page)).toEqual([]);
    expect(await declaredMotion(page)).toEqual([]);
  });

  test.describe('on a phone', () => {
    test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

    test('the sheet is at its new height at once', async ({ page }) => {
      await noteMotion(page);
      await openAtlas(page);
      await page.locator('.sheet-bar').first().click();
      await page.getByRole('link', { name: 'Table', exact: true }).click();
      await expect(page.locator('.table-grid')).toBeVisible();
      expect(await motionOf(page)).toEqual([]);
      expect(await declaredMotion(page)).toEqual([]);
    });
  });
});

test.describe('for others', () => {
  test.use({ contextOptions: { reducedMotion: 'no-preference' } });

  test('there is motion to be noted', async ({ page }) => {
    await noteMotion(page);
    await openAtlas(page, '?d=lachin');
    await expect.poll(() => motionOf(page)).not.toEqual([]);
  });

  test('who wants no motion from now on is heeded by the map that is open', async ({
    page,
  }) => {
    await openAtlas(page);
    await page.emulateMedia({ reducedMotion: 'reduce' });
    expect((await camerasZooming(page)).length).toBeLessThanOrEqual(2);
  });
});
