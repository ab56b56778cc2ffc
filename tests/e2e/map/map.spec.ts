import { textures } from '../../../src/cartography/textures';
import type { TextureId } from '../../../src/cartography/types';
import { openAtlas, turnTo, twoFrames } from '../support/atlas';
import { readMapFrame, toScreen } from '../support/mapFrame';
import { expect, test } from '../support/test';
import { texturePeriod } from '../support/texturePeriod';

const cleared = { m: 'area-cleared', t: '2025' };

test(
  'S10: a place without an outline answers to the pointer like any other',
  { tag: '@both' },
  async ({ page }) => {
    await openAtlas(page, cleared);
    const square = await page.locator('[data-part="square"]').first().boundingBox();
    if (square === null) throw new Error('There is no square');
    const x = square.x + square.width / 2;
    const y = square.y + square.height / 2;
    await page.mouse.move(x, y);
    await expect(page.locator('.map-tooltip')).toContainText('Aghdara');
    await expect(page.locator('.map-tooltip')).toContainText('7,893.3');
    await page.mouse.click(x, y);
    await expect(page.locator('.popup')).toContainText('Aghdara');
  },
);

test(
  'L1: buttons and keys move the map, and the address follows',
  { tag: '@both' },
  async ({ page }) => {
    await openAtlas(page, cleared);
    const start = await readMapFrame(page);
    const zoom = async () => (await readMapFrame(page)).camera.zoom;

    await page.getByRole('button', { name: 'Zoom in' }).click();
    await expect.poll(zoom).toBeCloseTo(start.camera.zoom + 1, 3);
    await expect.poll(() => page.url()).toContain('at=');

    const near = await readMapFrame(page);
    await page.getByRole('application').press('-');
    await expect.poll(zoom).toBeLessThan(near.camera.zoom);

    await page.getByRole('button', { name: 'Show the whole country' }).click();
    await expect.poll(zoom).toBeLessThan(start.camera.zoom);
    await expect(page).toHaveURL(/[?&]at=/);
    await page.getByRole('button', { name: 'Show the districts with figures' }).click();
    await expect.poll(zoom).toBeCloseTo(start.camera.zoom, 3);
    await expect.poll(() => page.url()).not.toContain('at=');
  },
);

test(
  'L5: dragging the map adds no entry to the history, and Back goes to the choice before',
  { tag: '@both' },
  async ({ page }) => {
    const entries = () => page.evaluate(() => history.length);
    await openAtlas(page);
    await page.getByRole('button', { name: 'Earlier period' }).click();
    await expect(page.locator('.titleplate-title')).toHaveText('Land reported cleared in 2024');
    // The choice is written once the map has shown it.
    await expect(page).toHaveURL(/[?&]t=2024/);
    const before = await entries();
    const { x, y } = toScreen(await readMapFrame(page), [46.4, 38.9]);
    for (const by of [60, 90]) {
      const url = page.url();
      await page.mouse.move(x, y);
      await page.mouse.down();
      await page.mouse.move(x - by, y - by / 2, { steps: 4 });
      await page.mouse.up();
      // Written once the map has been at rest.
      await expect(page).not.toHaveURL(url);
      await expect(page).toHaveURL(/[?&]at=/);
    }
    expect(await entries()).toBe(before);
    await page.goBack();
    await expect(page.locator('.titleplate-title')).toHaveText('Land reported cleared in 2025');
  },
);

/** A place of each texture, in a view of its own, and a point where its label is not. */
const textured: readonly {
  readonly texture: TextureId;
  readonly view: { readonly m: string; readonly t: string };
  readonly at: readonly [number, number];
}[] = [
  { texture: 'hatch', view: cleared, at: [47.95, 39.8] },
  { texture: 'named', view: { m: 'anti-personnel-mines-found', t: '2022' }, at: [47.15, 39.7] },
  {
    texture: 'cross',
    view: { m: 'anti-personnel-mines-found', t: '2022' },
    at: [46.78, 40.31],
  },
  { texture: 'stripes', view: { m: 'mines-on-records', t: '@2021-07-03' }, at: [47.15, 39.51] },
];

for (const { texture, view, at } of textured) {
  const tag = texture === 'hatch' ? '@both' : '@long';
  test(
    `${texture} keeps its size on the screen between whole zooms`,
    { tag },
    async ({ page, context }) => {
      const blank = await context.newPage();
      const { side } = textures[texture];
      await openAtlas(page, view);
      for (const zoom of [9.2, 9.49, 9.9]) {
        await turnTo(page, { ...view, at: `${zoom}/${at[1]}/${at[0]}` });
        await expect(async () => {
          await twoFrames(page);
          const { x, y } = toScreen(await readMapFrame(page), at);
          const part = { x: Math.round(x) - 30, y: Math.round(y) - 20, width: 60, height: 40 };
          const period = await texturePeriod(blank, await page.screenshot(), part);
          expect((period ?? 0) / side, `zoom ${zoom}`).toBeGreaterThan(0.9);
          expect((period ?? 0) / side, `zoom ${zoom}`).toBeLessThan(1.1);
        }).toPass({ timeout: 10_000 });
      }
    },
  );
}
