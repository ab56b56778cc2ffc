import { openAtlas } from '../support/atlas';
import { hearNext, listen } from '../support/hearing';
import { readMapFrame } from '../support/mapFrame';
import { expect, test } from '../support/test';
import { spoken, tabToMap, tooltip, walkMap } from '../support/walkMap';
import { widths } from '../support/widths';

// Each frame is drawn in software: where size tells nothing there is less to draw.
test.use({ viewport: widths['1024×768'] });

const cleared = { m: 'area-cleared', t: '2025' };
test(
  'the map is one tab stop; arrows, Home and End walk it, Enter opens, Esc comes back',
  { tag: '@both' },
  async ({ page }) => {
    await openAtlas(page, cleared);
    await walkMap(page);
  },
);

test(
  'axe finds nothing about the map while a place has the focus',
  { tag: '@both' },
  async ({ page, expectAccessible }) => {
    await openAtlas(page, cleared);
    await tabToMap(page);
    await page.keyboard.press('Home');
    await expect(tooltip(page)).toBeVisible();
    await expect(spoken(page)).not.toBeEmpty();
    await expectAccessible('.map');
  },
);

test('S10: the square of a place without an outline is reached by its neighbour', async ({
  page,
}) => {
  await openAtlas(page, cleared);
  await tabToMap(page);
  // Jabrayil, where a walk begins, then Khojavand and Aghdam, of which a part went to it.
  for (const key of ['ArrowUp', 'ArrowUp', 'ArrowUp', 'ArrowUp']) {
    await page.keyboard.press(key);
  }
  await expect(tooltip(page)).toContainText('Aghdara');
  await expect(tooltip(page)).toContainText('7,893.3');
});

test(
  'the map follows the walk to a place outside the window',
  { tag: '@both' },
  async ({ page }) => {
    await openAtlas(page, { ...cleared, at: '10/39.4/47' });
    const start = await readMapFrame(page);
    await tabToMap(page);
    await page.keyboard.press('Home');
    for (let step = 0; step < 6; step += 1) await page.keyboard.press('ArrowUp');
    await expect
      .poll(async () => (await readMapFrame(page)).camera.lat)
      .toBeGreaterThan(start.camera.lat + 0.2);
    await expect(tooltip(page)).toBeVisible();
  },
);

test(
  'a district is read in words as the walk comes to it',
  { tag: '@both' },
  async ({ page }) => {
    await openAtlas(page, { m: 'mines-on-records', t: '@2021-07-03' });
    await tabToMap(page);
    await listen(page);
    await page.keyboard.press('Home');
    expect(await hearNext(page)).toEqual([
      'Aghdam: 97,000 mines on handed-over records, 12 June 2021; one statement, two reports.',
    ]);
    await page.keyboard.press('End');
    expect(await hearNext(page)).toEqual([
      'Fuzuli, together with Zangilan: about 92,000 mines on handed-over records, 3 July 2021; one statement, two reports.',
    ]);
    await page.keyboard.press('ArrowLeft');
    expect(await hearNext(page)).toEqual([
      expect.stringMatching(
        /^\p{L}+: No figure found in our sources\. This says nothing about danger\.$/u,
      ),
    ]);
  },
);
