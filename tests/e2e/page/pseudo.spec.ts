import { untilDrawn } from '../support/atlas';
import { illSet } from '../support/pseudo/illSet';
import { packScript } from '../support/pseudo/packScript';
import { untranslated } from '../support/pseudo/untranslated';
import { goTo, leave, phoneStations, stations, wideStations } from '../support/stations';
import { expect, test } from '../support/test';

/** The one at the width of a phone in the quick run. */
const sizes = [
  { width: 390, height: 844, tag: [], own: phoneStations },
  { width: 768, height: 1024, tag: ['@long'], own: wideStations },
  { width: 1440, height: 900, tag: ['@long'], own: wideStations },
];

for (const { width, height, tag, own } of sizes) {
  test.describe(`a language that is 40 % longer, at ${width} px`, { tag }, () => {
    test.use({
      viewport: { width, height },
      hasTouch: width === 390,
    });

    test('every view has room, and every word comes from a catalogue', async ({ page }) => {
      test.setTimeout(600_000);
      const body = await packScript();
      await page.route('**/assets/hy-*.js', (route) =>
        route.fulfill({ body, contentType: 'text/javascript' }),
      );
      await page.goto('./hy.html?t=2025&lang=hy');
      await expect(page.locator('.tabs-tab').first()).toHaveText('Mápöö');
      await untilDrawn(page);
      for (const station of [...stations, ...own]) {
        await goTo(page, station, 'hy');
        const from = `${station.name}: not from a catalogue`;
        expect.soft(await untranslated(page), from).toEqual([]);
        const set = `${station.name}: cut, run out or overlapping`;
        expect.soft(await illSet(page), set).toEqual([]);
        await leave(page, station);
      }
    });
  });
}

test('such faults are seen', async ({ page }) => {
  await page.goto('about:blank');
  await page.setContent(`
    <title>Wórdöö</title>
    <p style="width: 60px; white-space: nowrap; overflow: hidden">Cúttöö óffööö hérëëé</p>
    <p style="position: absolute; left: -40px; top: 100px">Óútöö</p>
    <p style="position: absolute; left: 200px; top: 100px">Ónéöö</p>
    <p style="position: absolute; left: 205px; top: 104px">Twóöö</p>
    <p style="position: absolute; left: 200px; top: 200px">Fíttííngöö</p>
    <p>Forgotten wordsöö</p>
    <button aria-label="A name that nobody translated">Náméöö</button>`);
  expect(await illSet(page)).toEqual([
    { text: 'Cúttöö óffööö hérëëé', fault: 'does not fit into P' },
    { text: 'Óútöö', fault: 'does not fit into the page' },
    { text: 'Ónéöö', fault: 'lies on “Twóöö”' },
  ]);
  expect(await untranslated(page)).toEqual([
    'Forgotten wordsöö',
    'A name that nobody translated',
  ]);
});
