import type { Claim, Quantity } from '../../ledger/types';
import type { Refusal } from './addQuantities';

/** A4: a number of ours, with every claim it was computed from. */
export interface ComputedSum {
  readonly quantity: Quantity;
  readonly from: readonly Claim[];
}

export type SumResult<T extends ComputedSum = ComputedSum> =
  | { readonly sum: T; readonly refused: null }
  | { readonly sum: null; readonly refused: Refusal };

export function refuse<T extends ComputedSum>(refused: Refusal): SumResult<T> {
  return { sum: null, refused };
}
