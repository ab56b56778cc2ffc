import type { ChosenPeriod } from '../view/View';

/** A period that a measure offers, with what there is to see in it (P1). */
export interface PeriodChoice {
  readonly period: ChosenPeriod;
  /** Districts with a figure (S1–S5). */
  readonly districts: number;
  /** Of these, districts whose figure covers the whole period. */
  readonly covering: number;
  /** Figures for the area as a whole that stand for this period. */
  readonly wholeArea: number;
}
