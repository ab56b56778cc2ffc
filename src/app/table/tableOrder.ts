import type { Sort } from '../../view/View';
import type { Order } from '../../cards/table/tableRows';

/** The highest figure first. */
const OPENING: Order = { by: 'figure', ascending: false };

/** The order of the table; what the ledger alone is sorted by leaves it as it opens. */
export function tableOrder(sort: Sort | null): Order {
  if (sort === null || (sort.by !== 'name' && sort.by !== 'figure')) return OPENING;
  return { by: sort.by, ascending: sort.ascending };
}
