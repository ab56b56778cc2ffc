import { openAtlas, twoFrames, untilDrawn } from '../support/atlas';
import { goTo, leave, phoneStations, stations, wideStations } from '../support/stations';
import { expect, test } from '../support/test';
import { widths } from '../support/widths';

/*
 * A sample of what stations.spec.ts walks through whole: each language on other views, in light and
 * dark by turns, half of them on a phone.
 */

test('axe finds nothing on an open popup', async ({ page, expectAccessible }) => {
  await openAtlas(page, { m: 'anti-personnel-mines-found', t: '2022', d: 'lachin' });
  await expect(page.getByRole('dialog')).toBeVisible();
  await expectAccessible();
});

const samples = [
  { lang: 'en', width: '1440×900', names: ['popup, joint figure', 'claim', 'languages'] },
  { lang: 'az', width: '390×844', names: ['map', 'sources', 'sheet, full'] },
  { lang: 'ru', width: '1024×768', names: ['card', 'about', 'download'] },
  { lang: 'hy', width: '390×844', names: ['popup, partial figure', 'table', 'ledger'] },
] as const;

for (const { lang, width, names } of samples) {
  test.describe(`${lang} at ${width}`, () => {
    test.use({ viewport: widths[width], hasTouch: width === '390×844' });

    test(`axe finds nothing on ${names.join(' · ')}`, async ({ page, expectAccessible }) => {
      test.setTimeout(300_000);
      await page.goto(`./${lang === 'en' ? '' : `${lang}.html`}?lang=${lang}`);
      await untilDrawn(page);
      for (const [i, name] of names.entries()) {
        const station = [...stations, ...wideStations, ...phoneStations].find(
          (each) => each.name === name,
        );
        if (station === undefined) throw new Error(`No station ${name}`);
        await goTo(page, station, lang);
        const colorScheme = i % 2 === 0 ? 'light' : 'dark';
        await page.emulateMedia({ colorScheme });
        await twoFrames(page);
        await expectAccessible(undefined, `${name}, ${colorScheme}`);
        await leave(page, station);
      }
    });
  });
}
