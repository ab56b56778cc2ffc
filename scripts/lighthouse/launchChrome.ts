import { launch, Launcher, type LaunchedChrome } from 'chrome-launcher';
import { asRoot, featuresOff } from '../lib/browserArgs.mjs';
import { requireBrowser } from '../lib/requireBrowser.mjs';

const OFF = '--disable-features=';

/** The launcher's own switches, with the one for features that are off taking in what is ours. */
const launcherFlags = Launcher.defaultFlags().map((flag) =>
  flag.startsWith(OFF) ? featuresOff(flag.slice(OFF.length).split(',')) : flag,
);

/**
 * Starts the installed browser as Lighthouse needs it: fresh, without a window, in English, and
 * unable to reach any host but this machine. Throws a PlainError where no browser is installed.
 */
export async function launchChrome(): Promise<LaunchedChrome> {
  return launch({
    chromePath: await requireBrowser(),
    ignoreDefaultFlags: true,
    chromeFlags: [
      ...launcherFlags,
      '--headless=new',
      '--lang=en-GB',
      '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1',
      ...asRoot,
    ],
    // On Linux the browser takes its language from here.
    envVars: { ...process.env, LANGUAGE: 'en_GB' },
    logLevel: 'silent',
  });
}
