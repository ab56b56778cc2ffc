import { spawn, type ChildProcess } from 'node:child_process';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { vi } from 'vitest';
import { end } from './children';
import type { Driver, PointerStep, Settings, Size, Spot } from './Driver';

export interface Launch {
  readonly driverPath: string;
  readonly browserPath: string;
  readonly display: string;
  readonly settings: Settings;
}

/**
 * WebKit by WebDriver: WebKitWebDriver drives MiniBrowser, the browser that comes with WebKitGTK. The
 * protocol is plain JSON over HTTP, and these few commands are all that a walk needs; webdriver 10,
 * the client on npm, asks for Node 22.
 */
export async function openWebKit(launch: Launch): Promise<Driver> {
  const { driverPath, browserPath, display, settings } = launch;
  const home = await mkdtemp(path.join(tmpdir(), 'reported-ground-'));
  const downloads = path.join(home, 'downloads');
  await settleGtk(home, downloads, settings);
  const port = await freePort();
  const server = spawn(driverPath, [`--port=${port}`], {
    env: {
      ...process.env,
      DISPLAY: display,
      GDK_BACKEND: 'x11',
      HOME: home,
      XDG_CONFIG_HOME: path.join(home, 'config'),
      LANGUAGE: settings.lang.replace('-', '_'),
      TZ: 'UTC',
      // The sandbox needs rights that a container does not give; no page but our own is opened.
      WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: '1',
    },
    stdio: 'ignore',
  });
  const root = `http://127.0.0.1:${port}`;
  try {
    await vi.waitFor(() => send('GET', `${root}/status`), { timeout: 30_000, interval: 100 });
    const args = ['--automation', `--enable-javascript=${settings.javaScript}`];
    const { sessionId, capabilities } = (await send('POST', `${root}/session`, {
      capabilities: {
        alwaysMatch: {
          // The driver's own wait for a page does not always end.
          pageLoadStrategy: 'none',
          'webkitgtk:browserOptions': { binary: browserPath, args },
        },
      },
    })) as { sessionId: string; capabilities: { browserVersion: string } };
    const session = `${root}/session/${sessionId}`;
    const driver = new WebKitDriver(
      capabilities.browserVersion,
      downloads,
      home,
      session,
      server,
    );
    await driver.resize(settings.size);
    return driver;
  } catch (error) {
    await end(server);
    throw error;
  }
}

/** Settings of the desktop that the engine reads: no animations, light or dark, a bar without height. */
async function settleGtk(home: string, downloads: string, { dark }: Settings): Promise<void> {
  const gtk = path.join(home, 'config/gtk-3.0');
  await mkdir(gtk, { recursive: true });
  await mkdir(downloads);
  await writeFile(
    path.join(home, 'config/user-dirs.dirs'),
    `XDG_DOWNLOAD_DIR="${downloads}"\n`,
  );
  await writeFile(
    path.join(gtk, 'settings.ini'),
    `[Settings]\ngtk-enable-animations=false\ngtk-application-prefer-dark-theme=${dark}\n`,
  );
  // MiniBrowser's own buttons keep a window from being as narrow as a phone.
  await writeFile(
    path.join(gtk, 'gtk.css'),
    'toolbar *, headerbar *, entry, button { min-width: 0; min-height: 0; margin: 0; padding: 0; border: 0; font-size: 1px; }\n',
  );
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' ? (address?.port ?? 0) : 0));
    });
  });
}

/** How long the driver may think, milliseconds: an engine that hangs is told of, not waited for. */
const ANSWER = 60_000;

/** One command of WebDriver; gives its value, or throws with what the driver says. */
async function send(method: 'GET' | 'POST' | 'DELETE', address: string, body?: object) {
  const response = await fetch(address, {
    method,
    signal: AbortSignal.timeout(ANSWER),
    ...(body !== undefined && { body: JSON.stringify(body) }),
  });
  const { value } = (await response.json()) as { value: unknown };
  if (response.ok) return value;
  const { error, message } = value as { error: string; message: string };
  throw new Error(`WebKit: ${error}: ${message}`);
}

/** Keys with a name, as WebDriver writes them. */
const keys: Readonly<Record<string, string>> = {
  Backspace: '\uE003',
  Tab: '\uE004',
  Enter: '\uE007',
  Shift: '\uE008',
  Control: '\uE009',
  Escape: '\uE00C',
  PageUp: '\uE00E',
  PageDown: '\uE00F',
  End: '\uE010',
  Home: '\uE011',
  ArrowLeft: '\uE012',
  ArrowUp: '\uE013',
  ArrowRight: '\uE014',
  ArrowDown: '\uE015',
};

class WebKitDriver implements Driver {
  readonly engine = 'webkit';
  private readonly noted: string[] = [];
  private asked = 0;

  constructor(
    readonly version: string,
    readonly downloads: string,
    private readonly home: string,
    private readonly session: string,
    private readonly server: ChildProcess,
  ) {}

  async goto(address: string): Promise<void> {
    await this.collect();
    await this.evaluate(() => void Object.assign(window, { leaving: true }));
    await send('POST', `${this.session}/url`, { url: address });
    await vi.waitFor(
      async () => {
        const there = await this.evaluate(
          () => !('leaving' in window) && document.readyState !== 'loading',
        );
        if (!there) throw new Error(`WebKit has not come to ${address}`);
      },
      { timeout: ANSWER, interval: 50 },
    );
    await this.evaluate(listenForComplaints);
  }

  // A turn within the page loads nothing, so there is no load to wait for; it begins once the driver
  // has its answer.
  async back(): Promise<void> {
    await this.evaluate(() => void setTimeout(() => history.back()));
  }

  async forward(): Promise<void> {
    await this.evaluate(() => void setTimeout(() => history.forward()));
  }

  async resize(size: Size): Promise<void> {
    // The size of the window has its bar in it.
    let bar = 0;
    await vi.waitFor(
      async () => {
        await send('POST', `${this.session}/window/rect`, {
          x: 0,
          y: 0,
          width: size.width,
          height: size.height + bar,
        });
        const inner = await this.evaluate(() => ({ width: innerWidth, height: innerHeight }));
        if (inner.width === size.width && inner.height === size.height) return;
        bar = Math.max(0, bar + size.height - inner.height);
        throw new Error(`The window is ${inner.width} × ${inner.height}`);
      },
      { timeout: 20_000, interval: 50 },
    );
  }

  click(at: Spot): Promise<void> {
    return this.gesture('mouse', [{ do: 'move', ...at }, { do: 'down' }, { do: 'up' }]);
  }

  hover(at: Spot): Promise<void> {
    return this.gesture('mouse', [{ do: 'move', ...at }]);
  }

  async gesture(kind: 'mouse' | 'touch', steps: readonly PointerStep[]): Promise<void> {
    const actions = steps.map((step) => {
      switch (step.do) {
        case 'move':
          return {
            type: 'pointerMove',
            x: Math.round(step.x),
            y: Math.round(step.y),
            duration: step.milliseconds ?? 0,
            origin: 'viewport',
          };
        case 'pause':
          return { type: 'pause', duration: step.milliseconds };
        case 'down':
        case 'up':
          return { type: step.do === 'down' ? 'pointerDown' : 'pointerUp', button: 0 };
      }
    });
    await send('POST', `${this.session}/actions`, {
      actions: [{ type: 'pointer', id: kind, parameters: { pointerType: kind }, actions }],
    });
  }

  press(key: string): Promise<void> {
    return this.keyStrokes([keys[key] ?? key]);
  }

  type(text: string): Promise<void> {
    return this.keyStrokes([...text]);
  }

  private async keyStrokes(values: readonly string[]): Promise<void> {
    const actions = values.flatMap((value) => [
      { type: 'keyDown', value },
      { type: 'keyUp', value },
    ]);
    await send('POST', `${this.session}/actions`, {
      actions: [{ type: 'key', id: 'keyboard', actions }],
    });
  }

  async screenshot(): Promise<Buffer> {
    return Buffer.from(String(await send('GET', `${this.session}/screenshot`)), 'base64');
  }

  async print(): Promise<null> {
    return null;
  }

  /**
   * By synchronous commands alone: an asynchronous one is never answered where the page may run no
   * scripts, or where the page is left for another process meanwhile, as with the first address.
   */
  async evaluate<R, A>(run: (arg: A) => R | Promise<R>, arg?: A): Promise<R> {
    const number = (this.asked += 1);
    const started = await this.execute(
      `const found = (${String(run)})(arguments[0]);
      if (!(found instanceof Promise)) return { value: found };
      const answers = (window.answersToWalk ??= {});
      found.then(
        (value) => { answers[arguments[1]] = { value }; },
        (error) => { answers[arguments[1]] = { error: String(error) }; },
      );
      return null;`,
      [arg ?? null, number],
    );
    const answer =
      started ??
      (await vi.waitFor(
        async () => {
          const kept = await this.execute(
            'return window.answersToWalk?.[arguments[0]] ?? null;',
            [number],
          );
          if (kept === null) throw new Error('The page has not answered.');
          return kept;
        },
        { timeout: ANSWER, interval: 30 },
      ));
    if (answer.error !== undefined) throw new Error(answer.error);
    return answer.value as R;
  }

  private async execute(script: string, args: readonly unknown[]) {
    return (await send('POST', `${this.session}/execute/sync`, { script, args })) as {
      value?: unknown;
      error?: string;
    } | null;
  }

  async complaints(): Promise<readonly string[]> {
    await this.collect();
    return this.noted;
  }

  /** What the open page has complained of, before another takes its place. */
  private async collect(): Promise<void> {
    this.noted.push(...(await this.evaluate(heardComplaints)));
  }

  async close(): Promise<void> {
    await send('DELETE', this.session);
    await end(this.server);
    await rm(this.home, { recursive: true, force: true });
  }
}

interface Complaining {
  complaints?: string[];
}

/** In the page: its complaints are kept, as WebKit's driver tells of none. */
function listenForComplaints(): void {
  const complaints: string[] = [];
  Object.assign(window, { complaints });
  for (const kind of ['error', 'warn'] as const) {
    const tell = console[kind].bind(console);
    console[kind] = (...words: unknown[]) => {
      complaints.push(`console ${kind}: ${words.map(String).join(' ')}`);
      tell(...words);
    };
  }
  addEventListener('error', ({ message }) => complaints.push(`page error: ${message}`));
  addEventListener('unhandledrejection', ({ reason }) =>
    complaints.push(`page error: ${String(reason)}`),
  );
  document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) =>
    complaints.push(`refused by the policy: ${violatedDirective} ${blockedURI}`),
  );
}

/** In the page: what it complained of since the last time, and files that came from elsewhere. */
function heardComplaints(): string[] {
  const own = location.host;
  const elsewhere = performance
    .getEntriesByType('resource')
    .filter(({ name }) => /^https?:/.test(name) && new URL(name).host !== own)
    .map(({ name }) => `request to another host: ${name}`);
  return [...((window as Complaining).complaints?.splice(0) ?? []), ...elsewhere];
}
