import { chromium, type Browser } from '@playwright/test';
import { browserArgs } from '../../../scripts/lib/browserArgs.mjs';
import { requireBrowser } from '../../../scripts/lib/requireBrowser.mjs';

/** The Chromium that the browser tests use, without its own calls to the outside. */
export async function launchBrowser(): Promise<Browser> {
  return chromium.launch({ executablePath: await requireBrowser(), args: [...browserArgs] });
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
