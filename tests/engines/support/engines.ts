import { inject } from 'vitest';
import { findEngines, missingEngines } from '../../../scripts/lib/ensureEngines.mjs';
import { requireBrowser } from '../../../scripts/lib/requireBrowser.mjs';
import type { Driver, EngineName, Settings } from './Driver';
import { openPuppeteer } from './puppeteerDriver';
import { openWebKit } from './webKitDriver';

const found = findEngines();
const missing = missingEngines(found);

/** Those beside Chromium that can be tried here; `npm test` says which are missing. */
const otherEngines: readonly EngineName[] = [
  ...(missing.includes('Firefox') ? [] : ['firefox' as const]),
  ...(missing.includes('WebKit') ? [] : ['webkit' as const]),
];

/** Engines to walk in; where there is no other one, the walk itself is tried. */
export const walkedEngines: readonly EngineName[] =
  otherEngines.length > 0 ? otherEngines : ['chromium'];

export const everyEngine: readonly EngineName[] = ['chromium', ...otherEngines];

const usual: Settings = {
  javaScript: true,
  lang: 'en-GB',
  dark: false,
  resists: false,
  size: { width: 1440, height: 900 },
};

/** Starts a browser with one page, as for a reader who has never been here. */
export async function openEngine(
  engine: EngineName,
  given: Partial<Settings> = {},
): Promise<Driver> {
  const settings = { ...usual, ...given };
  const display = inject('display');
  switch (engine) {
    case 'chromium':
      return openPuppeteer({
        engine,
        executablePath: await requireBrowser(),
        display,
        settings,
      });
    case 'firefox':
      return openPuppeteer({ engine, executablePath: found.firefox ?? '', display, settings });
    case 'webkit':
      return openWebKit({
        driverPath: found.webKitDriver ?? '',
        browserPath: found.miniBrowser ?? '',
        display,
        settings,
      });
  }
}
