import { createContext, useContext } from 'react';
import { formatAddress } from '../../view/link/formatLink';
import type { LinkContext } from '../../view/link/LinkContext';
import type { View } from '../../view/View';
import { useView } from './useView';

/** What links are written against; set once, at the top of the tree. */
export const AddressContext = createContext<LinkContext | null>(null);

/** Writes the address of the present view with some of it changed. */
export function useAddress(): (to: Partial<View>) => string {
  const context = useContext(AddressContext);
  const view = useView((state) => state.view);
  if (context === null) throw new Error('useAddress is used outside of an AddressContext');
  // The address of the default view is empty, and an empty href would keep the old query.
  return (to) => formatAddress({ ...view, ...to }, context) || '?';
}
