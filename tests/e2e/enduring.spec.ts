import { openAtlas, turnTo, twoFrames } from './support/atlas';
import { coloursAt, sceneColours, spotsOn } from './support/mapColours';
import { readMapFrame } from './support/mapFrame';
import { shownIn } from './support/shown';
import { expect, test } from './support/test';

const cleared = { m: 'area-cleared', t: '2025' } as const;

test('a tab that slept while periods played goes on where it was, a period at a time', async ({
  page,
}) => {
  await openAtlas(page, { m: 'area-cleared', t: '2021' });
  const title = page.locator('.titleplate-title');
  await page.clock.install();
  await page.clock.pauseAt((await page.evaluate(() => Date.now())) + 60_000);
  await page.getByRole('button', { name: 'Play the periods in order' }).click();
  await page.clock.runFor(1600);
  await expect(title).toHaveText(/2022$/);
  // As when a lid is closed and opened: time has passed, and what was due comes once.
  await page.clock.fastForward(60_000);
  await expect(title).toHaveText(/2023$/);
  await page.clock.runFor(1000);
  await expect(title).toHaveText(/2023$/);
  await page.clock.runFor(700);
  await expect(title).toHaveText(/2024$/);
});

test('a hidden tab does not play on unseen', async ({ page }) => {
  await openAtlas(page, { m: 'area-cleared', t: '2021' });
  const title = page.locator('.titleplate-title');
  await page.getByRole('button', { name: 'Play the periods in order' }).click();
  await expect(title).toHaveText(/2022$/);
  const hide = (hidden: boolean) =>
    page.evaluate(
      (state) => {
        Object.defineProperty(document, 'visibilityState', {
          configurable: true,
          get: () => state,
        });
        document.dispatchEvent(new Event('visibilitychange'));
      },
      hidden ? 'hidden' : 'visible',
    );
  await hide(true);
  await page.waitForTimeout(4000);
  await expect(title).toHaveText(/2022$/);
  await hide(false);
  await expect(title).toHaveText(/2023$/);
});

test('the window changes its size: the map fits it again, and every colour is right', async ({
  page,
  context,
}) => {
  const blank = await context.newPage();
  await openAtlas(page, cleared);
  const { scene } = shownIn(cleared);
  const first = await readMapFrame(page);
  for (const size of [
    { width: 800, height: 600 },
    { width: 1920, height: 1080 },
    { width: 1440, height: 900 },
  ]) {
    await page.setViewportSize(size);
    await expect
      .poll(async () => (await readMapFrame(page)).box.width)
      .toBeLessThan(size.width);
    await expect(async () => {
      await twoFrames(page);
      const spots = await spotsOn(page, scene);
      expect(spots.size).toBeGreaterThan(8);
      expect(await coloursAt(blank, await page.screenshot(), spots, scene)).toEqual(
        sceneColours(spots, scene),
      );
    }).toPass({ timeout: 20_000 });
  }
  const lng = async () => (await readMapFrame(page)).camera.lng;
  await expect.poll(lng).toBeCloseTo(first.camera.lng, 9);
});

test.describe('zoomed to 400 %', () => {
  test.use({ viewport: { width: 360, height: 225 }, deviceScaleFactor: 4 });

  test('the map is drawn, its controls can be reached, and the switch works', async ({
    page,
  }) => {
    await openAtlas(page, cleared);
    for (const name of ['Show the whole country', 'Show the districts with figures']) {
      await page.getByRole('button', { name }).click();
    }
    const simple = page.getByRole('checkbox', { name: 'Simple map' });
    await simple.scrollIntoViewIfNeeded();
    await expect(simple).toBeInViewport();
    await simple.check();
    await expect(page.locator('[data-renderer]')).toHaveAttribute('data-renderer', 'svg');
    await expect(simple).toBeInViewport();
    await turnTo(page, { ...cleared, t: '2023' });
    await expect(page.locator('[data-map-ready]')).toHaveAttribute('data-map-ready', 'true');
  });
});
