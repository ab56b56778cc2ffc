import type { Quantity } from '../ledger/types';

/** The ends of what a number can mean, as far as they were stated; null: an open end. */
export interface StatedEnds {
  readonly low: number | null;
  readonly high: number | null;
}

/**
 * S9: the hedge of a speaker as numbers. "More than 1,400" has a low end alone, "about" states
 * neither.
 */
export function statedEnds({ value, high, qualifier }: Quantity): StatedEnds {
  switch (qualifier) {
    case 'exact':
      return { low: value, high: value };
    case 'between':
      return { low: value, high };
    case 'at-least':
      return { low: value, high: null };
    case 'at-most':
      return { low: null, high: value };
    case 'about':
      return { low: null, high: null };
  }
}
