import { createLazy } from '../../../loading/createLazy';

/** The search through names and claims, and the list of what it finds: neither is of use alone. */
export const lazySearch = createLazy(async () => {
  const [{ searchAll }, { FindOffers }] = await Promise.all([
    import('../../../../queries/searchAll'),
    import('./FindOffers'),
  ]);
  return { searchAll, Offers: FindOffers };
});
