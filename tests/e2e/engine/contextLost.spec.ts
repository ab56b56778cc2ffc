import type { Page } from '@playwright/test';
import { rectsMeet } from '../../../src/camera/shapes';
import { openAtlas, turnTo } from '../support/atlas';
import { coloursAt, sceneColours, spotsOn } from '../support/mapColours';
import { readMapFrame } from '../support/mapFrame';
import { isSamePage, rememberPage, untilShown } from '../support/renderer';
import { shownIn } from '../support/shown';
import { REACH } from '../support/spots';
import { expect, test } from '../support/test';

const cleared = { m: 'area-cleared', t: '2025' } as const;
const earlier = { ...cleared, t: '2023' } as const;

/**
 * The page waits longer for a context to come back than any machine takes to look at the map
 * meanwhile: after 8 seconds it would do without.
 */
async function bePatient(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const { setTimeout } = window;
    const later = (act: TimerHandler, ms = 0, ...given: readonly unknown[]) =>
      setTimeout(act, ms < 8000 ? ms : 10 * ms, ...given);
    Object.assign(window, { setTimeout: later });
  });
}

/** Takes the WebGL context away; gives back what can return it. */
function loseContext(page: Page) {
  return page.locator('canvas.maplibregl-canvas').evaluateHandle((element) => {
    const lost = (element as HTMLCanvasElement)
      .getContext('webgl2')
      ?.getExtension('WEBGL_lose_context');
    lost?.loseContext();
    return lost;
  });
}

async function expectColoursOf(page: Page, blank: Page, view: typeof earlier | typeof cleared) {
  const { scene } = shownIn(view);
  const notice = page.getByRole('alert');
  await expect(async () => {
    const box = (await notice.isVisible()) ? await notice.boundingBox() : null;
    const all = await spotsOn(page, scene);
    const spots = new Map(
      [...all].filter(([, { x, y }]) => {
        const read = { x: x - REACH, y: y - REACH, width: 2 * REACH, height: 2 * REACH };
        return box === null || !rectsMeet(read, box);
      }),
    );
    expect(spots.size).toBeGreaterThan(15);
    expect(await coloursAt(blank, await page.screenshot(), spots, scene)).toEqual(
      sceneColours(spots, scene),
    );
  }).toPass({ timeout: 20_000 });
}

test('a lost WebGL context: the map is there meanwhile, and comes back with every colour, texture and outline', async ({
  page,
  context,
}) => {
  const blank = await context.newPage();
  await bePatient(page);
  await openAtlas(page, { ...cleared, d: 'lachin' });
  // Beside the popup.
  const clip = { x: 740, y: 140, width: 600, height: 500 };
  await page.mouse.move(10, 10);
  const before = await page.screenshot({ clip });
  const lost = await loseContext(page);
  await untilShown(page, 'svg');
  await page.mouse.move(900, 500);
  await turnTo(page, earlier);
  await page.mouse.move(10, 10);
  await expectColoursOf(page, blank, earlier);
  await turnTo(page, { ...cleared, d: 'lachin' });
  await lost.evaluate((extension) => extension?.restoreContext());
  await untilShown(page, 'engine');
  await expect(async () => {
    expect((await page.screenshot({ clip })).equals(before)).toBe(true);
  }).toPass({ timeout: 20_000 });
});

test(
  'a camera that was moved while the context was lost is the engine’s too',
  { tag: '@long' },
  async ({ page, context }) => {
    const blank = await context.newPage();
    await bePatient(page);
    await openAtlas(page, cleared);
    const lost = await loseContext(page);
    await untilShown(page, 'svg');
    const { camera } = await readMapFrame(page);
    await page.getByRole('button', { name: 'Zoom in' }).click();
    await expect
      .poll(async () => (await readMapFrame(page)).camera.zoom)
      .toBeCloseTo(camera.zoom + 1, 3);
    await lost.evaluate((extension) => extension?.restoreContext());
    await untilShown(page, 'engine');
    await expectColoursOf(page, blank, cleared);
  },
);

test('a context that does not come back: says so, goes on, and tries again on the same page', async ({
  page,
  context,
}) => {
  const blank = await context.newPage();
  await openAtlas(page, cleared);
  await rememberPage(page);
  await loseContext(page);
  await untilShown(page, 'svg');
  const alert = page.getByRole('alert');
  await expect(alert).toContainText('The browser stopped the drawing of the map.');
  await turnTo(page, earlier);
  await expectColoursOf(page, blank, earlier);

  await alert.getByRole('button', { name: 'Try again' }).click();
  await untilShown(page, 'engine');
  await expect(alert).toBeHidden();
  expect(await isSamePage(page)).toBe(true);
  await expectColoursOf(page, blank, earlier);
});
