/**
 * Pages for the menu under the address bar, which the browser makes for each window, seen or not:
 * a quarter of the processor's time in a test.
 */
const menuPages = ['WebUIOmniboxPopup', 'WebUIOmniboxAimPopup', 'WebUIOmniboxFullPopup'];

/** What Playwright turns off by the same switch; of two such switches the browser heeds the last. */
const playwrightOff = [
  'AvoidUnnecessaryBeforeUnloadCheckSync',
  'DestroyProfileOnBrowserClose',
  'HttpsUpgrades',
  'HttpsFirstBalancedModeAutoEnable',
  'LensOverlay',
  'MediaRouter',
  'PaintHolding',
  'ThirdPartyStoragePartitioning',
  'AvoidCorsURLLoaderRestartOnRedirect',
  'TcpPortRandomizationWin',
  'OptimizationHints',
  'NetworkTimeServiceQuerying',
  'AimEnabled',
  'PreconnectToSearch',
];

/** For root the sandbox of Chromium does not start. */
export const asRoot = process.getuid?.() === 0 ? ['--no-sandbox'] : [];

/**
 * One switch for the menu's pages and for what else is to be off.
 *
 * @param {readonly string[]} features by Chromium's names
 */
export const featuresOff = (features) =>
  `--disable-features=${[...features, ...menuPages].join(',')}`;

/**
 * Switches for a Chromium that Playwright starts: none of its own calls to the outside, so that what
 * is seen on the wire is the page's, and none of its own pages.
 *
 * @type {readonly string[]}
 */
export const browserArgs = [
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  featuresOff(playwrightOff),
  ...asRoot,
];
