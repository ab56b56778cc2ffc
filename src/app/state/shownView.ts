import type { ViewState, ViewStore } from '../../view/store';
import { differOnMapAlone } from '../../view/views';

/** How the page comes to what it shows next: `at once`, or `after the map`, in steps that may be interrupted. */
export type Following = 'at once' | 'after the map';

/**
 * What the page around the map shows. The store is the one source; this is where the page has got to
 * with it.
 */
export interface ShownView {
  getState(): ViewState;
  /** @returns unsubscribes */
  subscribe(listener: (state: ViewState, how: Following) => void): () => void;
}

/**
 * Follows a store: where nothing but what the map shows changes, once the map has had its frame; of
 * several such changes within one frame the last. Any other change takes all with it at once.
 * @param afterFrame calls back once what changed is on the screen; gives back what takes that back
 */
export function createShownView(
  store: Pick<ViewStore, 'getState' | 'subscribe'>,
  afterFrame: (act: () => void) => () => void,
): ShownView {
  const listeners = new Set<(state: ViewState, how: Following) => void>();
  let shown = store.getState();
  let takeBack: (() => void) | null = null;

  function follow(how: Following): void {
    takeBack?.();
    takeBack = null;
    shown = store.getState();
    for (const listener of listeners) listener(shown, how);
  }

  store.subscribe((state) => {
    if (!isForMapAlone(shown, state)) follow('at once');
    else takeBack ??= afterFrame(() => follow('after the map'));
  });
  return {
    getState: () => shown,
    subscribe(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };
}

function isForMapAlone(before: ViewState, now: ViewState): boolean {
  return (
    before.context === now.context &&
    before.awaited === now.awaited &&
    before.view !== now.view &&
    differOnMapAlone(before.view, now.view)
  );
}
