import { describe, expect, it } from 'vitest';
import { firstScript } from '../../../../scripts/vite/firstScript';

interface Opened {
  readonly search?: string;
  readonly lang?: string;
  readonly chosen?: string | null;
  readonly theme?: string | null;
  readonly preferred?: readonly string[];
  /** What the history keeps with the entry. */
  readonly state?: unknown;
}

/** Runs the script as it stands in the page, in a window that writes down what happens to it. */
function open({
  search = '',
  lang = 'en',
  chosen = null,
  theme = null,
  preferred = ['en'],
  state = null,
}: Opened) {
  const fetched: string[] = [];
  const before: string[] = [];
  const gone: string[] = [];
  const started: string[] = [];
  const html = { lang, className: 'first', dataset: {} };
  const window = {
    started,
    document: {
      documentElement: html,
      createElement: () => ({}),
      head: {
        appendChild: ({
          href,
          fetchPriority,
        }: Pick<HTMLLinkElement, 'href' | 'fetchPriority'>) => {
          fetched.push(href);
          if (fetchPriority !== 'low') before.push(href);
        },
      },
      addEventListener: () => undefined,
    },
    location: {
      search,
      hash: '#a',
      replace: (to: string) => gone.push(to),
      reload: () => gone.push('reload'),
    },
    history: {
      state,
      replaceState: (kept: unknown, _title: string, to: string) =>
        gone.push(`${JSON.stringify(kept)} ${to}`),
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
  // Style sheet and letters come first: the paint waits for them.
  expect(before).toEqual([]);
  return { shown: className === 'first', fetched, gone, started: started.length, dataset };
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

  it('stays where the language is the one of the page, so that no two pages send to each other', () => {
    for (const lang of ['en', 'ru', 'hy']) {
      for (const chosen of ['en', 'ru', 'hy', null]) {
        expect(open({ lang, search: `?lang=${lang}`, chosen, preferred: ['ru'] }).gone).toEqual(
          [],
        );
      }
    }
  });
});
