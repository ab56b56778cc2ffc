import { describe, expect, it } from 'vitest';
import { firstScript } from '../../../../scripts/vite/firstScript';

interface Opened {
  readonly search?: string;
  readonly hash?: string;
  readonly lang?: string;
  readonly chosen?: string | null;
  readonly theme?: string | null;
  readonly preferred?: readonly string[];
  readonly pathname?: string;
  readonly protocol?: string;
  /** Whether its styles have come by the time that the page is read. */
  readonly styled?: boolean;
  readonly refuses?: boolean;
  /** Whether the browser has what the program calls. */
  readonly fits?: boolean;
  /** What the history keeps with the entry. */
  readonly state?: unknown;
}

/** Runs the script as it stands in the page, in a window that writes down what happens to it. */
function openWhole({
  search = '',
  hash = '#a',
  lang = 'en',
  chosen = null,
  theme = null,
  preferred = ['en'],
  pathname = '/atlas/',
  protocol = 'https:',
  styled = true,
  refuses = false,
  fits = true,
  state = null,
}: Opened) {
  const fetched: string[] = [];
  const before: string[] = [];
  const gone: string[] = [];
  const started: string[] = [];
  const heard = new Map<string, () => void>();
  const signs = new Map<string, () => void>();
  const mended: string[] = [];
  const html = { lang, className: 'first', dataset: {} };
  const early = new Map<string, unknown>();
  const window = {
    started,
    URL,
    boot: { early, fits: () => fits },
    fetch: async (address: string, { priority }: RequestInit) => {
      fetched.push(address.replace('https://example.org/atlas/', ''));
      if (priority !== 'low') before.push(address);
      throw new TypeError('offline');
    },
    document: {
      documentElement: html,
      baseURI: 'https://example.org/atlas/',
      addEventListener: (name: string, act: () => void) => heard.set(name, act),
      getElementById: () => null,
    },
    addEventListener: (name: string, act: () => void) => signs.set(name, act),
    location: {
      search,
      hash,
      pathname,
      protocol,
      replace: (to: string) => gone.push(to),
      reload: () => gone.push('reload'),
    },
    getComputedStyle: () => ({ getPropertyValue: () => (styled ? '#fff' : '') }),
    history: {
      state,
      replaceState: (kept: unknown, _title: string, to: string) => {
        if (kept !== null) return gone.push(`${JSON.stringify(kept)} ${to}`);
        if (refuses) throw new Error('The history may not be written.');
        const { search, hash } = new URL(to, 'https://example.org');
        Object.assign(window.location, { search, hash });
        mended.push(to);
      },
    },
    navigator: { languages: preferred },
    localStorage: {
      getItem: (key: string) => {
        if (chosen === null && theme === null) throw new Error('The browser keeps nothing.');
        return key.endsWith('theme') ? theme : chosen;
      },
    },
  };
  const script = firstScript('./program.js', ['assets/part.json'], ['en', 'ru', 'hy']);
  // oxlint-disable-next-line no-implied-eval -- what the build writes into the page is what is tested
  new Function('window', script.replace('import(', 'window.started.push('))(window);
  const { className, dataset } = html;
  const atOnce = gone.length;
  heard.get('DOMContentLoaded')?.();
  // Style sheet and letters come first: the paint waits for them.
  expect(before).toEqual([]);
  const shown = className === 'first';
  // The program finds them there.
  expect(early.size).toBe(fetched.length);
  const opened = {
    shown,
    fetched,
    gone,
    started: started.length,
    dataset,
    className,
    atOnce,
    signs,
  };
  return mended.length === 0 ? opened : { ...opened, mended };
}

function open(opened: Opened) {
  const { className: _, atOnce: _at, signs: _signs, ...rest } = openWhole(opened);
  return rest;
}

describe('the first script of a page', () => {
  it('shows the page that was served and fetches its figures where nothing else is asked for; the program waits for the paint', () => {
    const files = ['assets/part.json'];
    expect(open({})).toEqual({
      shown: true,
      fetched: files,
      gone: [],
      started: 0,
      dataset: {},
    });
    expect(open({ lang: 'ru' })).toEqual({
      shown: true,
      fetched: files,
      gone: [],
      started: 0,
      dataset: {},
    });
    expect(open({ lang: 'ru', search: '?lang=ru' })).toMatchObject({ shown: true });
  });

  it('has the sheet below it laid out at the first sign that somebody looks for it', () => {
    // Also where another view is asked for: its program may not come, and this page is shown after all.
    for (const search of ['', '?t=2023']) {
      for (const sign of ['scroll', 'wheel', 'touchmove', 'keydown']) {
        const { dataset, signs } = openWhole({ search });
        expect(dataset).toEqual({});
        signs.get(sign)?.();
        expect(dataset).toEqual({ sheet: '' });
      }
    }
  });

  it('hides it where another view is asked for, and starts the program at once', () => {
    expect(open({ search: '?t=2023' })).toEqual({
      shown: false,
      fetched: [],
      gone: [],
      started: 1,
      dataset: {},
    });
  });

  it('L7: goes on to the page of the language that the link, the reader or the browser asks for', () => {
    expect(open({ search: '?t=2023&lang=ru' })).toEqual({
      shown: false,
      fetched: [],
      gone: ['./ru.html?t=2023&lang=ru#a'],
      started: 0,
      dataset: {},
    });
    expect(open({ chosen: 'hy', preferred: ['ru'] }).gone).toEqual(['./hy.html#a']);
    expect(open({ preferred: ['ru-RU', 'en'] }).gone).toEqual(['./ru.html#a']);
    expect(open({ lang: 'hy', search: '?lang=en' }).gone).toEqual(['./?lang=en#a']);
  });

  it('takes along what is kept of a page that was opened anew', () => {
    const state = { renewed: ['a.js'] };
    expect(open({ search: '?lang=ru', state }).gone).toEqual([
      '{"renewed":["a.js"]} ./ru.html?lang=ru#a',
      'reload',
    ]);
    expect(open({ search: '?lang=ru', state: {} }).gone).toEqual(['./ru.html?lang=ru#a']);
  });

  it('L7: turns the page to the theme that the reader chose, also to one that it leads on to or hides', () => {
    expect(open({}).dataset).toEqual({});
    expect(open({ chosen: 'en' }).dataset).toEqual({});
    expect(open({ theme: 'dark' }).dataset).toEqual({ theme: 'dark' });
    expect(open({ theme: 'light', search: '?t=2023' }).dataset).toEqual({ theme: 'light' });
  });

  it('L7: names the page as the one that was reached is named', () => {
    const english = { lang: 'hy', search: '?lang=en' };
    expect(open({ ...english, pathname: '/a/hy.html' }).gone).toEqual([
      './index.html?lang=en#a',
    ]);
    expect(open({ ...english, pathname: '/a/hy' }).gone).toEqual(['./?lang=en#a']);
    const russian = { search: '?lang=ru' };
    expect(open({ ...russian, pathname: '/a/index.html' }).gone).toEqual([
      './ru.html?lang=ru#a',
    ]);
    expect(open({ ...russian, pathname: '/a/index' }).gone).toEqual(['./ru?lang=ru#a']);
    expect(open({ ...russian, lang: 'hy', pathname: '/hy' }).gone).toEqual(['./ru?lang=ru#a']);
  });

  it('L7: waits for the styles where the address may be a folder without its slash', () => {
    const russian = { search: '?lang=ru', pathname: '/a/b' };
    expect(openWhole(russian)).toMatchObject({ gone: ['./ru.html?lang=ru#a'], atOnce: 0 });
    expect(open({ ...russian, styled: false }).gone).toEqual([]);
    expect(openWhole({ ...russian, pathname: '/a/b/' }).atOnce).toBe(1);
  });

  it('starts nothing from a disk, and stays at the view that it has', () => {
    const disk = { protocol: 'file:', pathname: '/home/site/index.html' };
    for (const search of ['', '?t=2023']) {
      expect(openWhole({ ...disk, search })).toMatchObject({
        className: 'first from-disk',
        fetched: [],
        started: 0,
        gone: [],
      });
    }
    expect(open({ ...disk, preferred: ['ru'] }).gone).toEqual(['./ru.html#a']);
  });

  it('stays where the language is the one of the page, so that no two pages send to each other', () => {
    for (const lang of ['en', 'ru', 'hy']) {
      for (const chosen of ['en', 'ru', 'hy', null]) {
        expect(open({ lang, search: `?lang=${lang}`, chosen, preferred: ['ru'] }).gone).toEqual(
          [],
        );
      }
    }
  });

  it('L8: shows the page that was served, whatever others hung on its address, and takes that away', () => {
    for (const search of ['?fbclid=x', '?utm_source=x&ysclid=y', '?ref_src=twsrc%5Etfw&s=20']) {
      expect(open({ search })).toEqual({
        ...open({}),
        mended: ['/atlas/#a'],
      });
    }
    expect(open({ lang: 'ru', search: '?lang=RU-ru&srsltid=x' })).toMatchObject({
      shown: true,
      gone: [],
      mended: ['/atlas/?lang=ru#a'],
    });
  });

  it('L8: goes on to the page of a language with what was mended', () => {
    expect(open({ search: '?t=2023&amp;lang=ru.' })).toMatchObject({
      gone: ['./ru.html?t=2023&lang=ru#a'],
    });
    expect(open({ hash: '#/table?lang=HY' })).toMatchObject({
      gone: ['./hy.html?view=table&lang=hy'],
    });
  });

  it('L8: opens the page anew where the history may not be written', () => {
    expect(open({ search: '?t=2023.', refuses: true })).toMatchObject({
      gone: ['/atlas/?t=2023#a'],
    });
  });

  it('does not start the program in a browser that lacks what it calls', () => {
    expect(open({ search: '?t=2023' }).started).toBe(1);
    expect(open({ search: '?t=2023', fits: false }).started).toBe(0);
  });
});
