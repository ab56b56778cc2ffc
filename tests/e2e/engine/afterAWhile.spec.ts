import type { Page } from '@playwright/test';
import { openAtlas, turnTo } from '../support/atlas';
import { coloursAt, sceneColours, spotsOn } from '../support/mapColours';
import { readMapFrame } from '../support/mapFrame';
import { untilShown } from '../support/renderer';
import { shownIn } from '../support/shown';
import { expect, test } from '../support/test';

// What a system does to a page that lies in the background for long: its workers are ended, its canvas is
// emptied, the page is put away and taken out again.

const cleared = { m: 'area-cleared', t: '2025' } as const;
const earlier = { ...cleared, t: '2023' } as const;

/** Every worker that the page makes is kept, so that a test can end it. */
async function keepWorkers(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const made: Worker[] = [];
    const Made = window.Worker;
    class Kept extends Made {
      constructor(...of: ConstructorParameters<typeof Worker>) {
        super(...of);
        made.push(this);
      }
    }
    Object.assign(window, { Worker: Kept, madeWorkers: made });
  });
}

/** Ends them all; how many there were. */
function endWorkers(page: Page): Promise<number> {
  return page.evaluate(() => {
    const { madeWorkers } = window as unknown as { madeWorkers: readonly Worker[] };
    for (const worker of madeWorkers) worker.terminate();
    return madeWorkers.length;
  });
}

async function expectWhole(page: Page, blank: Page, view: typeof cleared | typeof earlier) {
  const { scene } = shownIn(view);
  await expect(async () => {
    const spots = await spotsOn(page, scene);
    expect(spots.size).toBeGreaterThan(15);
    expect(await coloursAt(blank, await page.screenshot(), spots, scene)).toEqual(
      sceneColours(spots, scene),
    );
  }).toPass({ timeout: 20_000 });
}

test('ended workers leave nothing blank: another period, another place, a context that was lost', async ({
  page,
  context,
}) => {
  const blank = await context.newPage();
  await keepWorkers(page);
  await openAtlas(page, cleared);
  await untilShown(page, 'engine');
  expect(await endWorkers(page)).toBeGreaterThan(0);
  await turnTo(page, earlier);
  await page.mouse.move(10, 10);
  await expectWhole(page, blank, earlier);
  const { camera } = await readMapFrame(page);
  await page.getByRole('button', { name: 'Zoom in' }).click();
  await expect
    .poll(async () => (await readMapFrame(page)).camera.zoom)
    .toBeCloseTo(camera.zoom + 1, 3);
  await expectWhole(page, blank, earlier);
  const lost = await page.locator('canvas.maplibregl-canvas').evaluateHandle((element) => {
    const extension = (element as HTMLCanvasElement)
      .getContext('webgl2')
      ?.getExtension('WEBGL_lose_context');
    extension?.loseContext();
    return extension;
  });
  await untilShown(page, 'svg');
  await expectWhole(page, blank, earlier);
  await lost.evaluate((extension) => extension?.restoreContext());
  await untilShown(page, 'engine');
  await expectWhole(page, blank, earlier);
  await expect(page.getByRole('alert')).toHaveCount(0);
});

test('a map that had no size for a while is whole again', async ({ page, context }) => {
  const blank = await context.newPage();
  await openAtlas(page, cleared);
  await untilShown(page, 'engine');
  const { camera } = await readMapFrame(page);
  const stage = page.locator('.stage');
  await stage.evaluate((element) => {
    element.style.display = 'none';
  });
  await expect(stage).toBeHidden();
  await page.evaluate(
    () => new Promise((seen) => requestAnimationFrame(() => requestAnimationFrame(seen))),
  );
  await stage.evaluate((element) => {
    element.style.display = '';
  });
  await expectWhole(page, blank, cleared);
  expect((await readMapFrame(page)).camera).toEqual(camera);
  await expect(page.getByRole('alert')).toHaveCount(0);
});
