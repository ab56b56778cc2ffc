import { defineConfig } from '@playwright/test';
import { browserArgs } from './scripts/lib/browserArgs.mjs';
import { requireBrowser } from './scripts/lib/requireBrowser.mjs';
import type { ProjectOptions } from './tests/e2e/support/test';

const executablePath = await requireBrowser();
const port = 4183;
const report = process.env['REPORT_BROWSER'];

export default defineConfig<ProjectOptions>({
  testDir: 'tests/e2e',
  outputDir: 'test-results',
  forbidOnly: true,
  fullyParallel: true,
  workers: 2,
  retries: 0,
  timeout: 120_000,
  expect: {
    // Software WebGL on a busy machine takes its time; nothing here measures speed.
    timeout: 15_000,
    // Room for the letters' edges in the next version of the browser, none for a label that moved.
    toHaveScreenshot: { maxDiffPixelRatio: 0.0005 },
  },
  snapshotPathTemplate: '{testDir}/references/{arg}{ext}',
  reporter: [['list'], ...(report ? [['json', { outputFile: report }] as const] : [])],
  use: {
    baseURL: `http://127.0.0.1:${port}/atlas/`,
    viewport: { width: 1440, height: 900 },
    locale: 'en-GB',
    timezoneId: 'UTC',
    colorScheme: 'light',
    // Each frame of a fade or a flight is drawn in software; tests of motion ask for it.
    contextOptions: { reducedMotion: 'reduce' },
    screenshot: 'only-on-failure',
    launchOptions: { executablePath, args: [...browserArgs] },
  },
  // A room of the tests each: what only the engine has, what the map is whoever draws it, and what no
  // renderer changes. The last is looked at with the quicker one.
  projects: [
    { name: 'engine', testMatch: ['engine/**', 'map/**'] },
    { name: 'page', testMatch: 'page/**', use: { renderer: 'svg' } },
    // Tests that tell the most for both renderers; `npm test` leaves the others to the engine.
    { name: 'svg', testMatch: 'map/**', use: { renderer: 'svg' }, grep: /@both/ },
    { name: 'svg-rest', testMatch: 'map/**', use: { renderer: 'svg' }, grepInvert: /@both/ },
    // The page as most readers have it; in the long run alone.
    { name: 'page-engine', testMatch: 'page/**', grepInvert: /@long/ },
  ],
  // A sub-path, as on many static hosts: a path that is not relative breaks here.
  webServer: {
    command: `node scripts/serve.mjs --port ${port} --strict-port --base /atlas`,
    url: `http://127.0.0.1:${port}/atlas/`,
    reuseExistingServer: false,
  },
});
