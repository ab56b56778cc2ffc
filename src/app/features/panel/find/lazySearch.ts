import { createLazy } from '../../../loading/createLazy';

/** The search through names and claims, and the list of what it finds: neither is of use alone. */
export const lazySearch = createLazy(async () => {
  const { findIn, FindOffers } = await import('./FindOffers');
  return { findIn, Offers: FindOffers };
});
