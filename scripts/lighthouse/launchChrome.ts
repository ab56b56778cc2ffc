import { launch, type LaunchedChrome } from 'chrome-launcher';
import { findBrowser } from '../lib/findBrowser.mjs';
import { PlainError } from '../lib/say.mjs';

/**
 * Starts the installed browser as Lighthouse needs it: fresh, without a window, in English, and
 * unable to reach any host but this machine. Throws a PlainError where no browser is installed.
 */
export async function launchChrome(): Promise<LaunchedChrome> {
  const chromePath = await findBrowser();
  if (chromePath === null) {
    throw new PlainError(
      'No Chromium was found: "npm test" installs one, or name it in CHROMIUM_PATH.',
    );
  }
  return launch({
    chromePath,
    chromeFlags: [
      '--headless=new',
      '--lang=en-GB',
      '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1',
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    ],
    // On Linux the browser takes its language from here.
    envVars: { ...process.env, LANGUAGE: 'en_GB' },
    logLevel: 'silent',
  });
}
