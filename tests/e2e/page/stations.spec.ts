import type { Page } from '@playwright/test';
import { realWorld } from '../../unit/support/worlds';
import { bannedIn } from '../../unit/text/bannedWords';
import { twoFrames, untilDrawn } from '../support/atlas';
import { ownWords } from '../support/ownWords';
import { goTo, leave, phoneStations, stations, wideStations } from '../support/stations';
import { expect, test } from '../support/test';
import { everyWidth, widths } from '../support/widths';

/** What a reader's system may ask for; colours differ, words and places do not. */
const themes = {
  light: { colorScheme: 'light' },
  dark: { colorScheme: 'dark' },
} as const;

const strongThemes = {
  'more contrast': { colorScheme: 'light', contrast: 'more' },
  'more contrast, dark': { colorScheme: 'dark', contrast: 'more' },
  'forced colours': { forcedColors: 'active', contrast: 'no-preference' },
} as const;

const stationsAt = (width: string) => [
  ...stations,
  ...(width === '390×844' ? phoneStations : wideStations),
];

const { claims, metrics } = realWorld.index.ledger;
/** What the ledger remarks: it says "only" of speakers, lists and rows, never of land or danger. */
const remarks = [
  ...claims.map(({ note }) => note ?? ''),
  ...metrics.map(({ caution }) => caution),
].filter((remark) => /\bonly\b/i.test(remark));

/** All that a page says in our own voice, less the ledger's remarks that are read by people. */
async function voiceOf(page: Page): Promise<string> {
  const said = (await ownWords(page)).join('\n');
  return remarks.reduce((rest, remark) => rest.replaceAll(remark, ''), said);
}

/** Opens the page in a language, and gives back what is at every station, one after another. */
async function walk(
  page: Page,
  lang: string,
  width: string,
  look: (name: string) => Promise<void>,
): Promise<void> {
  await page.goto(`./${lang === 'en' ? '' : `${lang}.html`}?lang=${lang}`);
  await untilDrawn(page);
  for (const station of stationsAt(width)) {
    await goTo(page, station, lang);
    await look(station.name);
    await leave(page, station);
  }
}

for (const width of everyWidth) {
  test.describe(`every view at ${width}`, { tag: '@long' }, () => {
    test.use({
      viewport: widths[width],
      hasTouch: width === '390×844',
    });
    test.setTimeout(900_000);

    for (const lang of ['en', 'az', 'ru', 'hy']) {
      test(`in ${lang}: takes no side, and axe finds nothing, light and dark`, async ({
        page,
        expectAccessible,
      }) => {
        await walk(page, lang, width, async (name) => {
          expect.soft(bannedIn(lang)(await voiceOf(page)), name).toEqual([]);
          for (const [theme, media] of Object.entries(themes)) {
            await page.emulateMedia(media);
            await twoFrames(page);
            await expectAccessible(undefined, `${name}, ${theme}`);
          }
        });
      });
    }

    test('axe finds nothing with more contrast and with forced colours', async ({
      page,
      expectAccessible,
    }) => {
      await walk(page, 'en', width, async (name) => {
        for (const [theme, media] of Object.entries(strongThemes)) {
          await page.emulateMedia(media);
          await twoFrames(page);
          await expectAccessible(undefined, `${name}, ${theme}`);
        }
        await page.emulateMedia({ forcedColors: 'none', contrast: 'no-preference' });
      });
    });
  });
}
