import {
  createContext,
  startTransition,
  useContext,
  useLayoutEffect,
  useRef,
  useState,
} from 'react';
import { useStore } from 'zustand';
import { afterFrame } from './afterFrame';
import type { View } from '../../view/View';
import { formatAddress } from '../../view/link/formatLink';
import type { ViewState, ViewStore } from '../../view/store';
import { createShownView, type ShownView } from './shownView';

/** The one source of what is shown, and where the page around the map has got to with it. */
export interface PageView {
  readonly store: ViewStore;
  readonly shown: ShownView;
}

export function createPageView(store: ViewStore): PageView {
  return { store, shown: createShownView(store, afterFrame) };
}

/** Set once, at the top of the tree. */
export const PageViewContext = createContext<PageView | null>(null);

function usePageView(): PageView {
  const page = useContext(PageViewContext);
  if (page === null) throw new Error('useView is used outside of a PageViewContext');
  return page;
}

/**
 * Reads what the page shows, or an action: `useView((state) => state.view.metric)`. Another period,
 * measure or colouring comes here one frame after it has come to the map.
 */
export function useView<T>(select: (state: ViewState) => T): T {
  return useShownView(usePageView().shown, select);
}

/** The same of a page that is not in the context yet. */
export function useShownView<T>(shown: ShownView, select: (state: ViewState) => T): T {
  const [state, setState] = useState(shown.getState);
  const selecting = useRef(select);
  useLayoutEffect(() => {
    selecting.current = select;
  });
  useLayoutEffect(() => {
    const take = (next: ViewState) =>
      setState((before) => {
        const { current } = selecting;
        return Object.is(current(before), current(next)) ? before : next;
      });
    // It may have changed since this was rendered.
    take(shown.getState());
    return shown.subscribe((next, how) => {
      if (how === 'at once') take(next);
      else startTransition(() => take(next));
    });
  }, [shown]);
  return select(state);
}

/** Reads the store itself: for the map, which is first, and for what a reader holds while it changes. */
export function useLatestView<T>(select: (state: ViewState) => T): T {
  return useStore(usePageView().store, select);
}

/** Asks the store at the moment of a press, which may come before the page has followed the last one. */
export function useViewNow(): () => View {
  const { store } = usePageView();
  return () => store.getState().view;
}

/** Writes the address of the present view with some of it changed. */
export function useAddress(): (to: Partial<View>) => string {
  const context = useView((state) => state.context);
  const view = useView((state) => state.view);
  // The address of the default view is empty, and an empty href would keep the old query.
  return (to) => formatAddress({ ...view, ...to }, context) || '?';
}
