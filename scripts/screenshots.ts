/**
 * `npm run screenshots`: pictures of the built site (run `npm run build` first). One goes to
 * docs/screenshot.png for the README, all others to docs/screenshots/, which is not committed: the
 * views of the design, and the main view in every language, theme and window, with a sheet of each
 * language on which all of its pictures can be seen at once.
 *
 *   npm run screenshots -- [--only main] [--site dist]
 *
 * `--only`: pictures whose files have this in their names.
 */
import { mkdir, writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { chromium, type Browser } from '@playwright/test';
import { languages } from '../src/text/languages';
import { browserArgs } from './lib/browserArgs.mjs';
import { requireBrowser } from './lib/requireBrowser.mjs';
import { PlainError, runMain } from './lib/say.mjs';
import { contactSheet } from './screenshots/contactSheet';
import { MAIN_VIEWS, mainViewsIn } from './screenshots/mainViews';
import type { ScreenshotView } from './screenshots/ScreenshotView';
import { screenshotViews } from './screenshots/screenshotViews';
import { untilItStands } from './screenshots/untilItStands';
import { startServer } from './serve.mjs';

/** Milliseconds after which colours have faded in and the camera rests. */
const settling = 500;

async function take(browser: Browser, address: string, view: ScreenshotView): Promise<void> {
  const { file, link, screen, width, height, theme } = view;
  const page = await browser.newPage({
    viewport: { width, height },
    locale: 'en-GB',
    timezoneId: 'UTC',
    colorScheme: theme ?? 'light',
  });
  // As with a graphics card, on a machine that may have none.
  await page.addInitScript(() => localStorage.setItem('reported-ground:map', 'engine'));
  await page.goto(address + link);
  await untilItStands(page, screen);
  await page.waitForTimeout(settling);
  await page.screenshot({ path: file, animations: 'disabled' });
  await page.close();
}

/** All pictures of a language on one sheet, as a page and as a picture of that page. */
async function takeSheet(
  browser: Browser,
  address: string,
  lang: string,
  views: readonly ScreenshotView[],
): Promise<void> {
  const file = `${MAIN_VIEWS}/${lang}.html`;
  await writeFile(file, contactSheet(lang, views));
  const page = await browser.newPage({ viewport: { width: 1500, height: 900 } });
  await page.goto(`${address}${lang}.html`);
  await page.screenshot({ path: `${MAIN_VIEWS}/${lang}.png`, fullPage: true });
  await page.close();
  console.log(file);
}

await runMain(async () => {
  const { values } = parseArgs({
    options: {
      only: { type: 'string', default: '' },
      site: { type: 'string', default: 'dist' },
    },
  });
  const executablePath = await requireBrowser();
  const sheets = Object.keys(languages).map((lang) => ({ lang, views: mainViewsIn(lang) }));
  const views = [...screenshotViews, ...sheets.flatMap((sheet) => sheet.views)].filter(
    ({ file }) => file.includes(values.only),
  );
  if (views.length === 0) throw new PlainError(`No picture has “${values.only}” in its name.`);
  await mkdir(MAIN_VIEWS, { recursive: true });
  const site = await startServer({ port: 4193, root: values.site });
  const pictures = await startServer({ port: 4194, root: MAIN_VIEWS });
  const browser = await chromium.launch({ executablePath, args: [...browserArgs] });
  try {
    for (const view of views) {
      await take(browser, site.url, view);
      console.log(view.file);
    }
    for (const { lang, views: own } of sheets) {
      if (own.every((view) => views.includes(view))) {
        await takeSheet(browser, pictures.url, lang, own);
      }
    }
  } finally {
    await browser.close();
    await site.close();
    await pictures.close();
  }
});
