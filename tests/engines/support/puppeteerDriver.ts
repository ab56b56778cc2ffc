import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import puppeteer, { type Browser, type KeyInput, type Page } from 'puppeteer-core';
import { browserArgs } from '../../../scripts/lib/browserArgs.mjs';
import type { Driver, PointerStep, Settings, Size, Spot } from './Driver';

/** Warnings that are the browser's and the machine's, not ours. */
const allowed = [
  // Software WebGL that reads pixels back.
  /GPU stall due to ReadPixels/,
  /Automatic fallback to software WebGL has been deprecated/,
  // Firefox on a machine without a graphics card.
  /WebGL warning|WEBGL_debug_renderer_info is deprecated/,
];

export interface Launch {
  readonly engine: 'chromium' | 'firefox';
  readonly executablePath: string;
  readonly display: string;
  readonly settings: Settings;
}

/** Firefox by WebDriver BiDi, or Chromium by its own protocol. */
export async function openPuppeteer(launch: Launch): Promise<Driver> {
  const folder = await mkdtemp(path.join(tmpdir(), 'reported-ground-'));
  const browser = await launched(launch, folder);
  const page = (await browser.pages())[0] ?? (await browser.newPage());
  await page.setJavaScriptEnabled(launch.settings.javaScript).catch(() => undefined);
  await page.setViewport(launch.settings.size);
  if (launch.engine === 'chromium') {
    await page.emulateMediaFeatures([
      { name: 'prefers-reduced-motion', value: 'reduce' },
      { name: 'prefers-color-scheme', value: launch.settings.dark ? 'dark' : 'light' },
    ]);
  }
  return new PuppeteerDriver(launch.engine, await browser.version(), folder, browser, page);
}

function launched(launch: Launch, folder: string): Promise<Browser> {
  const { engine, executablePath, display, settings } = launch;
  const env = { ...process.env, DISPLAY: display, TZ: 'UTC', MOZ_ENABLE_WAYLAND: '0' };
  if (engine === 'chromium') {
    return puppeteer.launch({
      executablePath,
      args: [...browserArgs, `--lang=${settings.lang}`],
      env: { ...env, LANGUAGE: settings.lang },
      defaultViewport: null,
      downloadBehavior: { policy: 'allow', downloadPath: folder },
    });
  }
  return puppeteer.launch({
    browser: 'firefox',
    executablePath,
    // Without a screen it has no WebGL, and scroll bars that take room.
    headless: false,
    defaultViewport: null,
    env,
    extraPrefsFirefox: {
      'javascript.enabled': settings.javaScript,
      'intl.accept_languages': settings.lang,
      'layout.css.prefers-color-scheme.content-override': settings.dark ? 0 : 1,
      'privacy.resistFingerprinting': settings.resists,
      'ui.prefersReducedMotion': 1,
      'browser.download.folderList': 2,
      'browser.download.dir': folder,
      'browser.download.useDownloadDir': true,
      'browser.download.alwaysOpenPanel': false,
      'browser.download.always_ask_before_handling_new_types': false,
    },
  });
}

class PuppeteerDriver implements Driver {
  private readonly noted: string[] = [];
  private host = '';

  constructor(
    readonly engine: 'chromium' | 'firefox',
    readonly version: string,
    readonly downloads: string,
    private readonly browser: Browser,
    private readonly page: Page,
  ) {
    page.on('console', (message) => {
      const text = message.text();
      if (!['error', 'warn', 'warning', 'assert'].includes(message.type())) return;
      if (!allowed.some((pattern) => pattern.test(text))) {
        this.noted.push(`console ${message.type()}: ${text}`);
      }
    });
    page.on('pageerror', (error) => {
      this.noted.push(`page error: ${error instanceof Error ? error.message : String(error)}`);
    });
    page.on('request', (request) => {
      const { protocol, host } = new URL(request.url());
      if (/^https?:$/.test(protocol) && host !== this.host) {
        this.noted.push(`request to another host: ${request.url()}`);
      }
    });
  }

  async goto(address: string): Promise<void> {
    this.host = new URL(address).host;
    await this.page.goto(address, { waitUntil: 'domcontentloaded' });
  }

  // A turn within the page loads nothing, so there is no load to wait for.
  async back(): Promise<void> {
    await this.page.evaluate(() => history.back());
  }

  async forward(): Promise<void> {
    await this.page.evaluate(() => history.forward());
  }

  resize(size: Size): Promise<void> {
    return this.page.setViewport(size);
  }

  click({ x, y }: Spot): Promise<void> {
    return this.page.mouse.click(x, y);
  }

  hover({ x, y }: Spot): Promise<void> {
    return this.page.mouse.move(x, y);
  }

  async gesture(kind: 'mouse' | 'touch', steps: readonly PointerStep[]): Promise<void> {
    const { mouse, touchscreen } = this.page;
    let at: Spot = { x: 0, y: 0 };
    let down = false;
    for (const step of steps) {
      switch (step.do) {
        case 'move':
          at = step;
          if (kind === 'mouse') await mouse.move(at.x, at.y);
          else if (down) await touchscreen.touchMove(at.x, at.y);
          break;
        case 'down':
          down = true;
          await (kind === 'mouse' ? mouse.down() : touchscreen.touchStart(at.x, at.y));
          break;
        case 'up':
          down = false;
          await (kind === 'mouse' ? mouse.up() : touchscreen.touchEnd());
          break;
        case 'pause':
          await new Promise((resolve) => {
            setTimeout(resolve, step.milliseconds);
          });
      }
    }
  }

  press(key: string): Promise<void> {
    return this.page.keyboard.press(key as KeyInput);
  }

  type(text: string): Promise<void> {
    return this.page.keyboard.type(text);
  }

  async screenshot(): Promise<Buffer> {
    return Buffer.from(await this.page.screenshot());
  }

  async print(): Promise<Buffer> {
    return Buffer.from(
      await this.page.pdf({ format: 'A4', printBackground: true, timeout: 60_000 }),
    );
  }

  evaluate<R, A>(run: (arg: A) => R | Promise<R>, arg?: A): Promise<R> {
    return this.page.evaluate(run as (given: unknown) => R, arg ?? null);
  }

  async complaints(): Promise<readonly string[]> {
    return this.noted;
  }

  async close(): Promise<void> {
    await this.browser.close();
    await rm(this.downloads, { recursive: true, force: true });
  }
}
