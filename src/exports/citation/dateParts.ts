import type { PartialDate } from '../../ledger/types';

/** P6: year, month and day of a date, as many as it has. */
export function dateParts(date: PartialDate): readonly number[] {
  return date.text.split('-').map(Number);
}
