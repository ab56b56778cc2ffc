import { formatAddress, withQuery } from './link/formatLink';
import type { ViewStore } from './store';
import type { View } from './View';
import { differOnMapAlone, samePart } from './views';

/** The part of `window` that the address bar needs. */
export type Browser = Pick<
  Window,
  | 'location'
  | 'history'
  | 'addEventListener'
  | 'removeEventListener'
  | 'setTimeout'
  | 'clearTimeout'
>;

/**
 * Milliseconds of rest before a look around is written. Browsers refuse more than about 100 writes in
 * 30 seconds (Safari throws, the others drop them).
 */
export const REST = 400;

/** So many steps of a run are written at once within so many milliseconds; more wait for a rest. */
const STEPS = { most: 60, within: 30_000 } as const;

/**
 * Binds store and address bar (L5): a choice adds an entry to the history; what else is chosen in the
 * same run replaces it, and so does looking around when it comes to rest; Back and Forward restore. The address that the page was
 * opened with stays as it is until something is chosen, so that a reload tells its notices again.
 *
 * A choice that the map shows is written once it has been told to the map.
 *
 * @param opened the query that the store was opened with; another one that the address has come to
 *   by now is restored
 * @param later calls back when the map has been told of a choice; gives back what takes that back
 * @returns unbinds, with what is due written
 */
export function bindAddress(
  store: ViewStore,
  opened: string,
  later: (act: () => void) => () => void,
  browser: Browser = window,
): () => void {
  /** As the browser has it, which is not what was written where the history refused. */
  let present = opened;
  /** A view that is written when it has come to rest, or when the map has been told it. */
  let due: {
    readonly how: 'pushState' | 'replaceState';
    readonly view: View;
    cancel: () => void;
  } | null = null;
  let stepsLeft: number = STEPS.most;

  function write(how: 'pushState' | 'replaceState', view: View): void {
    const query = formatAddress(view, store.getState().context);
    if (query === present) return;
    try {
      browser.history[how](null, '', withQuery(browser.location.href, query));
    } catch {
      // A file, a sandboxed frame, or too many writes: the page works on without its address.
    }
    present = browser.location.search;
  }

  function forget(): void {
    due?.cancel();
    due = null;
  }

  function writeDue(): void {
    const written = due;
    forget();
    if (written !== null) write(written.how, written.view);
  }

  function writeLater(
    how: 'pushState' | 'replaceState',
    view: View,
    when: (act: () => void) => () => void,
  ): void {
    due = { how, view, cancel: () => undefined };
    due.cancel = when(writeDue);
  }

  function atRest(act: () => void): () => void {
    const timer = browser.setTimeout(act, REST);
    return () => browser.clearTimeout(timer);
  }

  const unsubscribe = store.subscribe(({ view, cause }, previous) => {
    if (view === previous.view) return;
    const looked = !samePart('camera', previous.view.camera, view.camera);
    if (cause === 'passing' && !looked && stepsLeft > 0) {
      // A step of a run: a reload shows it. Where the first is still due, it has the run's entry.
      stepsLeft -= 1;
      browser.setTimeout(() => (stepsLeft += 1), STEPS.within);
      const how = due?.how ?? 'replaceState';
      forget();
      writeLater(how, view, later);
    } else if (cause === 'passing') {
      // A choice that is still due has an entry of its own.
      if (due?.how === 'pushState') writeDue();
      else forget();
      writeLater('replaceState', view, atRest);
    } else if (cause === 'choice') {
      // The entry that is left behind keeps what it was left at.
      writeDue();
      // A browser takes as long over its history as over the map.
      if (differOnMapAlone(previous.view, view)) writeLater('pushState', view, later);
      else write('pushState', view);
    }
  });

  function restore(): void {
    // A jump within the page is an entry of its own, at the same view.
    if (browser.location.search === present) {
      // To a view behind `#` instead (L8): the first script of the page can read it.
      if (/^#(?:[!/?]+.|[^:]+=)/.test(browser.location.hash)) browser.location.reload();
      return;
    }
    forget();
    present = browser.location.search;
    store.getState().readAddress(present);
  }

  browser.addEventListener('popstate', restore);
  browser.addEventListener('pagehide', writeDue);
  // Nobody was listening until now.
  restore();
  return () => {
    writeDue();
    unsubscribe();
    browser.removeEventListener('popstate', restore);
    browser.removeEventListener('pagehide', writeDue);
  };
}
