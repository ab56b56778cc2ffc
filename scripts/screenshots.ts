/**
 * `npm run screenshots`: pictures of the built site (run `npm run build` first). The main view goes
 * to docs/screenshot.png for the README, all others to docs/screenshots/, which is not committed.
 */
import { mkdir } from 'node:fs/promises';
import { chromium, type Browser } from '@playwright/test';
import { findBrowser } from './lib/findBrowser.mjs';
import { PlainError, runMain } from './lib/say.mjs';
import { screenshotViews, type ScreenshotView } from './screenshots/screenshotViews';
import { untilItStands } from './screenshots/untilItStands';
import { startServer } from './serve.mjs';

/** Milliseconds after which colours have faded in and the camera rests. */
const settling = 500;

async function take(browser: Browser, address: string, view: ScreenshotView): Promise<void> {
  const { file, link, screen, width, height } = view;
  const page = await browser.newPage({
    viewport: { width, height },
    locale: 'en-GB',
    timezoneId: 'UTC',
  });
  await page.goto(address + link);
  await untilItStands(page, screen);
  await page.waitForTimeout(settling);
  await page.screenshot({ path: file, animations: 'disabled' });
  await page.close();
}

await runMain(async () => {
  const executablePath = await findBrowser();
  if (executablePath === null) {
    throw new PlainError(
      'No Chromium was found: "npm test" installs one, or name it in CHROMIUM_PATH.',
    );
  }
  await mkdir('docs/screenshots', { recursive: true });
  const server = await startServer({ port: 4193 });
  const browser = await chromium.launch({
    executablePath,
    args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
  });
  try {
    for (const view of screenshotViews) {
      await take(browser, server.url, view);
      console.log(view.file);
    }
  } finally {
    await browser.close();
    await server.close();
  }
});
