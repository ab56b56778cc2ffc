import type { Sort } from '../View';

/** The order of rows as a link writes it (L1): `period`, or `-period` from the last to the first. */
export function formatSort({ by, ascending }: Sort): string {
  return ascending ? by : `-${by}`;
}
