import type { DecisionRule } from '../../figures/types';
import type { Claim, PlaceId } from '../../ledger/types';
import type { ChosenPeriod } from '../../view/View';

/** A period in which the map shows a claim, the districts that show it, and the rule that chose it. */
export interface Drawing {
  readonly period: ChosenPeriod;
  /** P4: the last date that shows it; null where it is shown in one period alone. */
  readonly until: ChosenPeriod | null;
  readonly places: readonly PlaceId[];
  readonly rule: DecisionRule;
}

/** What the display rules make of a claim. */
export type Treatment =
  | { readonly kind: 'drawn'; readonly drawings: readonly Drawing[] }
  /** Could be drawn, but in its period another one is preferred. */
  | {
      readonly kind: 'preferred';
      readonly other: Claim;
      readonly period: ChosenPeriod;
      readonly rule: DecisionRule;
    }
  | { readonly kind: 'witness'; readonly of: Claim }
  | { readonly kind: 'rejected'; readonly reason: string | null }
  | { readonly kind: 'superseded'; readonly by: readonly Claim[] }
  /** Do no harm 3. */
  | { readonly kind: 'ledger-alone' }
  /** Its measure is never drawn. */
  | { readonly kind: 'measure' }
  | { readonly kind: 'part' }
  /** C2: a number for a list, a region or the country. */
  | { readonly kind: 'total'; readonly mode: 'listed' | 'region' | 'country' }
  /** The map has none of its places in its period, or no period for it. */
  | { readonly kind: 'no-place' };
