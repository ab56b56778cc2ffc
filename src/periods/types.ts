import type { ChosenPeriod } from '../view/View';

/** A period that a measure offers (P1), with what there is to see in it. */
export interface PeriodChoice {
  readonly period: ChosenPeriod;
  /** Districts with a figure, alone or jointly; 0 where a whole-area figure alone opens the period. */
  readonly districts: number;
  /** Of these, districts whose figure covers the whole period (P2). */
  readonly covering: number;
  /** Claims for the area as a whole, which are never drawn on a district (C2). */
  readonly wholeArea: number;
}
