import { afterEach, describe, expect, it, vi } from 'vitest';
import { bootScript } from '../../../../scripts/vite/bootScript';
import type { Boot } from '../../../../src/app/loading/renewPage';

const OLD = 'assets/index-AAAAAAAA.js';
const NEW = 'assets/index-BBBBBBBB.js';
const pageWith = (program: string) => `<script>import("./${program}")</script>`;

/** Minified once for each program. */
const scripts = new Map([OLD, NEW].map((program) => [program, bootScript(`./${program}`)]));

interface Opened {
  /** What the host answers for the page; null: nothing. */
  readonly page?: string | null;
  readonly ok?: boolean;
  /** What the history kept with this entry. */
  readonly state?: unknown;
  /** Where the history refuses to be written. */
  readonly sealed?: boolean;
  readonly program?: string;
  readonly theme?: string;
}

/** Runs the script as it stands in the page, in a window that writes down what happens to it. */
function open({ page = null, ok = true, state = null, sealed, program = OLD, theme }: Opened) {
  const reload = vi.fn();
  const asked: (readonly [string, unknown])[] = [];
  const html = { className: 'first', dataset: theme === undefined ? {} : { theme } };
  const history = {
    state,
    replaceState: vi.fn((next: unknown) => {
      if (sealed === true) throw new Error('refused');
      history.state = next;
    }),
  };
  const window = {
    document: {
      documentElement: html,
      querySelector: () => null,
      styleSheets: [],
      querySelectorAll: () => [],
      addEventListener: () => 0,
    },
    performance: { mark: () => undefined },
    // No style sheet came.
    getComputedStyle: () => ({ getPropertyValue: () => '' }),
    location: { href: 'https://example.org/?t=2023', reload },
    history,
    localStorage: {
      getItem: () => {
        throw new Error('The browser keeps nothing.');
      },
    },
    setTimeout: (act: () => void, after: number) => void (after <= 5000 && act()),
    fetch: async (address: string, options: unknown) => {
      asked.push([address, options]);
      if (page === null) throw new TypeError('offline');
      return { ok, text: async () => page };
    },
    boot: undefined as unknown as Boot & { styled(move: () => Promise<boolean>): void },
  };
  // oxlint-disable-next-line no-implied-eval -- what the build writes into the page is what is tested
  new Function('window', scripts.get(program) ?? '')(window);
  return { boot: window.boot, reload, asked, history, html };
}

afterEach(() => {
  vi.unstubAllGlobals();
});

describe('the page opened anew where it was published anew', () => {
  it('asks the host for the page itself, past every cache and not by HEAD, and opens it at the same view', async () => {
    const { boot, reload, asked, history } = open({ page: pageWith(NEW) });
    expect(await boot.renew()).toBe(true);
    expect(asked).toEqual([['https://example.org/?t=2023', { cache: 'no-store' }]]);
    expect(reload).toHaveBeenCalledTimes(1);
    expect(history.replaceState.mock.calls[0]?.slice(1)).toEqual([
      '',
      'https://example.org/?t=2023',
    ]);
  });

  it('opens it where the reader wants to go', async () => {
    const { boot, history } = open({ page: pageWith(NEW) });
    await boot.renew('?m=mines');
    expect(history.replaceState.mock.calls[0]?.slice(1)).toEqual(['', '?m=mines']);
  });

  it('asks once for all that is lost at a time', async () => {
    const { boot, reload, asked } = open({ page: pageWith(NEW) });
    await Promise.all([boot.renew(), boot.renew(), boot.renew()]);
    expect(asked).toHaveLength(1);
    expect(reload).toHaveBeenCalledTimes(1);
  });

  it.each([
    ['the page is as it was', { page: pageWith(OLD) }],
    ['the host is silent', { page: null }],
    ['the host has no page', { page: pageWith(NEW), ok: false }],
    ['another page stands there', { page: '<h1>Please log in</h1>' }],
    ['it was tried before', { page: pageWith(NEW), state: { renewed: [OLD, NEW] } }],
    ['nothing can be remembered', { page: pageWith(NEW), sealed: true }],
  ])('leaves it where %s', async (_why, opened) => {
    const { boot, reload } = open(opened);
    expect(await boot.renew()).toBe(false);
    expect(reload).not.toHaveBeenCalled();
  });

  it('does not go to and fro between two publications that a host has by turns', async () => {
    const first = open({ page: pageWith(NEW) });
    await first.boot.renew();
    const { state } = first.history;
    const second = open({ page: pageWith(OLD), program: NEW, state });
    expect(await second.boot.renew()).toBe(false);
    const third = open({ page: pageWith('assets/index-CCCCCCCC.js'), program: NEW, state });
    expect(await third.boot.renew()).toBe(true);
  });

  it('keeps the theme where the browser keeps nothing', async () => {
    const { boot, history } = open({ page: pageWith(NEW), theme: 'dark' });
    await boot.renew();
    expect(open({ state: history.state, program: NEW }).html.dataset).toEqual({
      theme: 'dark',
    });
  });

  it('opens it for a reader who asks only where it arrives', async () => {
    const there = open({ page: pageWith(OLD) });
    expect(await there.boot.reopen()).toBe(true);
    expect(there.reload).toHaveBeenCalledTimes(1);
    // What a cache has kept is fetched anew.
    expect(there.asked.at(-1)).toEqual([`./${OLD}`, { cache: 'reload' }]);
    for (const opened of [{ page: null }, { page: pageWith(OLD), ok: false }, { page: '' }]) {
      const gone = open(opened);
      expect(await gone.boot.reopen()).toBe(false);
      expect(gone.reload).not.toHaveBeenCalled();
    }
  });

  it('asks for nothing about a page that goes to where its styles are', async () => {
    const { boot, asked } = open({ page: pageWith(NEW) });
    boot.styled(() => Promise.resolve(true));
    await new Promise(setImmediate);
    expect(asked).toEqual([]);
  });

  it('asks whether a page without styles that stays where it is was published anew', async () => {
    const { boot, asked, reload } = open({ page: pageWith(NEW) });
    boot.styled(() => Promise.resolve(false));
    await vi.waitFor(() => expect(reload).toHaveBeenCalledOnce());
    expect(asked).toHaveLength(1);
  });
});
