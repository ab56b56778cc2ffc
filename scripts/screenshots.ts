/**
 * `npm run screenshots`: pictures of the built site (run `npm run build` first). The main view goes
 * to docs/screenshot.png for the README, all others to docs/screenshots/, which is not committed.
 */
import { mkdir } from 'node:fs/promises';
import { chromium } from '@playwright/test';
import { findBrowser } from './lib/findBrowser.mjs';
import { screenshotViews } from './screenshots/screenshotViews';
import { untilItStands } from './screenshots/untilItStands';
import { startServer } from './serve.mjs';

const executablePath = await findBrowser();
if (executablePath === null) {
  throw new Error(
    'No Chromium was found: "npm test" installs one, or name it in CHROMIUM_PATH.',
  );
}
/** Milliseconds after which colours have faded in and the camera rests. */
const settling = 500;

await mkdir('docs/screenshots', { recursive: true });
const server = await startServer({ port: 4193 });
const browser = await chromium.launch({
  executablePath,
  args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
});

for (const { file, link, screen, width, height } of screenshotViews) {
  const page = await browser.newPage({
    viewport: { width, height },
    locale: 'en-GB',
    timezoneId: 'UTC',
  });
  await page.goto(server.url + link);
  await untilItStands(page, screen);
  await page.waitForTimeout(settling);
  await page.screenshot({ path: file, animations: 'disabled' });
  await page.close();
  console.log(file);
}

await browser.close();
await server.close();
