import { openAtlas, turnTo, twoFrames } from '../support/atlas';
import { coloursAt, sceneColours, spotsOn } from '../support/mapColours';
import { readMapFrame } from '../support/mapFrame';
import { shownIn } from '../support/shown';
import { expect, test } from '../support/test';

const cleared = { m: 'area-cleared', t: '2025' } as const;

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
      .poll(async () => {
        const { box } = await readMapFrame(page);
        return box.x + box.width;
      })
      .toBe(size.width);
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
