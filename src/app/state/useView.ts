import { createContext, useContext } from 'react';
import { useStore } from 'zustand';
import type { View } from '../../view/View';
import { formatAddress } from '../../view/link/formatLink';
import type { ViewState, ViewStore } from '../../view/store';

/** The store of the page; set once, at the top of the tree. */
export const ViewStoreContext = createContext<ViewStore | null>(null);

/** Reads the store, or one of its actions: `useView((state) => state.view.metric)`. */
export function useView<T>(select: (state: ViewState) => T): T {
  const store = useContext(ViewStoreContext);
  if (store === null) throw new Error('useView is used outside of a ViewStoreContext');
  return useStore(store, select);
}

/** Writes the address of the present view with some of it changed. */
export function useAddress(): (to: Partial<View>) => string {
  const context = useView((state) => state.context);
  const view = useView((state) => state.view);
  // The address of the default view is empty, and an empty href would keep the old query.
  return (to) => formatAddress({ ...view, ...to }, context) || '?';
}
