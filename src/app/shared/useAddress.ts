import { formatAddress } from '../../view/link/formatLink';
import type { View } from '../../view/View';
import { useView } from './useView';

/** Writes the address of the present view with some of it changed. */
export function useAddress(): (to: Partial<View>) => string {
  const context = useView((state) => state.context);
  const view = useView((state) => state.view);
  // The address of the default view is empty, and an empty href would keep the old query.
  return (to) => formatAddress({ ...view, ...to }, context) || '?';
}
