import type { SeriesPoint } from './types';

/** S9: drawn open: no exact number, disputed, or less than the period that it is counted to. */
export function isOpen(point: SeriesPoint): boolean {
  return point.claim.quantity.qualifier !== 'exact' || point.disputed || !point.covers;
}
