import { LANGUAGE_KEY } from '../../src/app/loading/language/openingLanguage';
import { THEME_KEY } from '../../src/app/state/theme';
import { chooseLanguage, isPrerenderedView, languagePage } from '../../src/view/link/language';
import { mendingScript } from '../../src/view/link/mendingScript';
import { minified } from './minified';

/** What the first script of a page has to know. */
export interface FirstFacts {
  /** Files that the default view fetches first. */
  readonly files: readonly string[];
  /** Languages of the site, the first page's at the front. */
  readonly offered: readonly string[];
  /** Names under which the browser keeps the reader's choices, of a language and of a theme. */
  readonly keys: readonly [string, string];
}

/**
 * Decides before the first paint whether the page shows what is asked for, in the theme that the reader
 * chose. What stands in it is the
 * default view in one language: for another language it goes on to the page of that one, and another
 * view keeps it hidden. Else it has the files of the view fetched beside the program, marks when the
 * view is on the screen, for anyone who measures, and starts the program after that: a program that
 * is there early would hold up the paint.
 *
 * The build writes this function into the page, so it uses nothing from outside of itself.
 */
export function runFirst(
  window: Window & typeof globalThis,
  choose: typeof chooseLanguage,
  pageOf: typeof languagePage,
  isServed: typeof isPrerenderedView,
  start: () => void,
  { files, offered, keys }: FirstFacts,
): void {
  const { document, location, navigator, performance } = window;
  const html = document.documentElement;
  let chosen = null;
  try {
    chosen = window.localStorage.getItem(keys[0]);
    const theme = window.localStorage.getItem(keys[1]);
    if (theme !== null) html.dataset['theme'] = theme;
  } catch {
    // The browser keeps nothing for this page.
  }
  // The sheet below the page is laid out for who looks for it, or where the program takes its time (first.css).
  const layOut = () => {
    html.dataset['sheet'] = '';
  };
  for (const sign of ['scroll', 'wheel', 'touchmove', 'keydown']) {
    window.addEventListener(sign, layOut, { once: true, passive: true });
  }
  setTimeout(layOut, 2500);
  const { search, hash, pathname } = location;
  const preferred = navigator.languages;
  const lang = choose({ search, page: html.lang, offered, chosen, preferred });
  const goOn = () => {
    const to = pageOf(lang, offered, pathname) + search + hash;
    const kept = window.history.state as { renewed?: unknown } | null;
    if (kept?.renewed === undefined) location.replace(to);
    else {
      // What the history keeps with an entry that was opened anew (bootScript.ts) goes along.
      window.history.replaceState(kept, '', to);
      location.reload();
    }
  };
  if (lang === html.lang && location.protocol === 'file:') {
    // No browser starts a program from a disk. The page says so, and shows the view that it has.
    html.className = 'first from-disk';
    document.addEventListener('DOMContentLoaded', () => {
      const words = document.getElementById('from-disk') as HTMLScriptElement | null;
      if (words === null) return;
      // It scrolls away with the page, and covers nothing of it.
      document.body.prepend(document.createRange().createContextualFragment(words.text));
      words.remove();
    });
    return;
  }
  if (lang !== html.lang || !isServed(search, lang)) {
    html.className = 'elsewhere';
    if (lang === html.lang) start();
    else if (/(\/|\.html|\/index)$/.test(pathname) || pathname.endsWith(`/${html.lang}`))
      goOn();
    else {
      // A folder without its last slash, it may be: its pages are not beside this address (moveToSite).
      document.addEventListener('DOMContentLoaded', () => {
        if (window.getComputedStyle(html).getPropertyValue('--panel') !== '') goOn();
      });
    }
    return;
  }
  // Not by a preload, which WebKit does not give to a fetch: the program takes these answers (fetchText).
  for (const file of files) {
    const address = new window.URL(file, document.baseURI).href;
    // After what the first paint waits for: style sheet and letters.
    const answer = window.fetch(address, { priority: 'low' });
    // What does not come is told by who wants it.
    answer.catch(() => undefined);
    window.boot?.early.set(address, answer);
  }
  document.addEventListener(
    'readystatechange',
    () => {
      window.requestAnimationFrame(() => {
        performance.mark('figures-shown');
        setTimeout(start);
      });
    },
    { once: true },
  );
}

/**
 * The first script of every page. Small and inline, because a script that has to be fetched would
 * come too late or hold up the paint.
 * @param program address of the script that makes the page work
 */
export function firstScript(
  program: string,
  files: readonly string[],
  offered: readonly string[],
): string {
  const facts: FirstFacts = { files, offered, keys: [LANGUAGE_KEY, THEME_KEY] };
  // What `boot` is stands before it (bootScript.ts).
  const start = `function(){window.boot.fits()&&Promise.resolve(import(${JSON.stringify(program)})).catch(function(error){boot.failed(error)})}`;
  const [run, ...asked] = [runFirst, chooseLanguage, languagePage, isPrerenderedView].map(
    String,
  );
  // The address is mended before anything reads it (L8).
  return minified(
    `${mendingScript(offered)};(${run})(window,${asked.join()},${start},${JSON.stringify(facts)})`,
  );
}
