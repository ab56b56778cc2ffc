import { project } from '../../../src/camera/mercator';
import { openAtlas, turnTo, twoFrames, untilDrawn, untilFirstMap } from '../support/atlas';
import { coloursAt, sceneColours, spotsOn } from '../support/mapColours';
import { readMapFrame, toScreen } from '../support/mapFrame';
import { readOverlay } from '../support/overlay';
import { holdEngine, switchTo, untilShown } from '../support/renderer';
import { shownIn } from '../support/shown';
import { expect, test } from '../support/test';
import { tabToMap, tooltip } from '../support/walkMap';
import { queryOf } from '../support/views';
import { everyWidth, widths } from '../support/widths';

// With motion, as most readers have it.
test.use({ contextOptions: { reducedMotion: 'no-preference' } });

const cleared = { m: 'area-cleared', t: '2025' } as const;
/** With stripes, outlines of a joint group and a tie. */
const records = { m: 'mines-on-records', t: '@2021-07-03' } as const;

test('a popup that was opened before the engine came stays, and so does the focus', async ({
  page,
}) => {
  const release = await holdEngine(page);
  await page.goto(`./${queryOf(cleared)}`);
  await untilFirstMap(page);
  await tabToMap(page);
  await page.keyboard.press('Home');
  await page.keyboard.press('Enter');
  const popup = page.getByRole('dialog', { name: 'Jabrayil' });
  await expect(popup).toBeFocused();
  await untilShown(page, 'svg');

  await release();
  await untilShown(page, 'engine');
  await expect(popup).toBeVisible();
  await expect(popup).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('application')).toBeFocused();
  await expect(tooltip(page)).toContainText('Jabrayil');
});

test('what the pointer is over stays pointed out', async ({ page }) => {
  const release = await holdEngine(page);
  await page.goto(`./${queryOf(cleared)}`);
  await untilFirstMap(page);
  const lachin = toScreen(await readMapFrame(page), [46.42, 39.75]);
  await page.mouse.move(lachin.x, lachin.y);
  await expect(tooltip(page)).toContainText('Lachin');
  await release();
  await untilShown(page, 'engine');
  await twoFrames(page);
  await expect(tooltip(page)).toContainText('Lachin');
});

test('the engine takes over without a jump: each frame has the colours of the scene, and no label moves', async ({
  page,
  context,
}) => {
  const blank = await context.newPage();
  const release = await holdEngine(page);
  await page.goto(`./${queryOf(cleared)}`);
  await untilFirstMap(page);
  // What happens before the engine is there must reach it too.
  await turnTo(page, records);
  await page.evaluate(() => document.fonts.ready);
  const { scene } = shownIn(records);
  let spots: Awaited<ReturnType<typeof spotsOn>> = new Map();
  await expect(async () => {
    spots = await spotsOn(page, scene);
    expect(spots.size).toBeGreaterThan(15);
    expect(await coloursAt(blank, await page.screenshot(), spots, scene)).toEqual(
      sceneColours(spots, scene),
    );
  }).toPass({ timeout: 15_000 });
  const expected = sceneColours(spots, scene);
  const before = await readOverlay(page);

  const frames: Buffer[] = [];
  const session = await context.newCDPSession(page);
  session.on('Page.screencastFrame', ({ data, sessionId }) => {
    frames.push(Buffer.from(data, 'base64'));
    void session.send('Page.screencastFrameAck', { sessionId });
  });
  await session.send('Page.startScreencast', { format: 'png', everyNthFrame: 1 });
  await release();
  await untilShown(page, 'engine');
  await expect.poll(() => frames.length).toBeGreaterThan(0);
  await twoFrames(page);
  await page.waitForTimeout(300);
  await session.send('Page.stopScreencast');

  for (const frame of [...frames, await page.screenshot()]) {
    expect(await coloursAt(blank, frame, spots, scene)).toEqual(expected);
  }
  expect(await readOverlay(page)).toEqual(before);
});

test('a drag goes on while the engine comes, which takes over when it has ended', async ({
  page,
}) => {
  const release = await holdEngine(page);
  await page.goto(`./${queryOf(cleared)}`);
  await untilFirstMap(page);
  const { camera } = await readMapFrame(page);
  const start = { x: 700, y: 600 };
  await page.mouse.move(start.x, start.y);
  await page.mouse.down();
  await page.mouse.move(start.x - 60, start.y - 20, { steps: 4 });
  await release();
  await page
    .locator('.map-layer-engine canvas')
    .waitFor({ state: 'attached', timeout: 40_000 });
  // Time enough to take over, if the hand did not hold the map.
  await page.waitForTimeout(3000);
  await untilShown(page, 'svg');
  await page.mouse.move(start.x - 150, start.y - 50, { steps: 4 });
  await page.mouse.up();
  await untilShown(page, 'engine');

  const after = (await readMapFrame(page)).camera;
  const from = project([camera.lng, camera.lat], camera.zoom);
  const to = project([after.lng, after.lat], after.zoom);
  expect(Math.abs(to[0] - from[0] - 150)).toBeLessThan(1.5);
  expect(Math.abs(to[1] - from[1] - 50)).toBeLessThan(1.5);
});

for (const width of everyWidth) {
  const tag = width === '1440×900' ? [] : '@long';
  test(
    `nothing shifts from the first paint to the engine and back, ${width}`,
    { tag },
    async ({ page }) => {
      await page.setViewportSize(widths[width]);
      await page.addInitScript(() => {
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries()) {
            const { value, hadRecentInput } = entry as PerformanceEntry & {
              readonly value: number;
              readonly hadRecentInput: boolean;
            };
            if (hadRecentInput) continue;
            const root = document.documentElement;
            root.dataset['shift'] = String(Number(root.dataset['shift'] ?? 0) + value);
          }
        }).observe({ type: 'layout-shift', buffered: true });
      });
      await page.goto(`./${queryOf(cleared)}`);
      await untilDrawn(page);
      await untilShown(page, 'engine');
      await switchTo(page, 'svg');
      await twoFrames(page);
      expect(await page.locator('html').getAttribute('data-shift')).toBeNull();
    },
  );
}

test('the marks tell what is drawn, by which renderer, in their order', async ({ page }) => {
  await openAtlas(page, cleared);
  const marks = () =>
    page.evaluate(() =>
      performance
        .getEntriesByType('mark')
        .filter(({ name }) => name === 'map-ready' || name === 'view-drawn')
        .map((mark) => `${mark.name} ${(mark as PerformanceMark).detail.renderer}`),
    );
  // The scene is drawn anew when the whole ledger has come.
  await page.waitForLoadState('networkidle');
  const first = await marks();
  expect(first[0]).toBe('view-drawn svg');
  expect(first.filter((mark) => mark.startsWith('map-ready'))).toEqual(['map-ready engine']);
  await turnTo(page, { ...cleared, t: '2023' });
  await expect.poll(marks).toEqual([...first, 'view-drawn engine']);
});
