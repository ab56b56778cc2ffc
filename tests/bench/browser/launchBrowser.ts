import { chromium, type Browser } from '@playwright/test';
import { findBrowser } from '../../../scripts/lib/findBrowser.mjs';
import { PlainError } from '../../../scripts/lib/say.mjs';

/** The Chromium that the browser tests use, without its own calls to the outside. */
export async function launchBrowser(): Promise<Browser> {
  const executablePath = await findBrowser();
  if (executablePath === null) {
    throw new PlainError(
      'No Chromium was found: "npm test" installs one, or name it in CHROMIUM_PATH.',
    );
  }
  return chromium.launch({
    executablePath,
    args: [
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--no-first-run',
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    ],
  });
}

/** What WebGL2 says it draws with; null without it. */
export async function webglOf(browser: Browser): Promise<string | null> {
  const page = await browser.newPage();
  const name = await page.evaluate(() => {
    const gl = document.createElement('canvas').getContext('webgl2');
    const info = gl?.getExtension('WEBGL_debug_renderer_info');
    return gl == null || info == null
      ? null
      : String(gl.getParameter(info.UNMASKED_RENDERER_WEBGL));
  });
  await page.close();
  return name;
}
