import { periodKey } from '../periods/periodKey';
import type { ChosenPeriod } from './View';

/** Two choices of a period that mean the same. */
export function samePeriod(a: ChosenPeriod, b: ChosenPeriod): boolean {
  return periodKey(a) === periodKey(b);
}
