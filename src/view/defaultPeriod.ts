import { periodDays } from '../periods/periodDays';
import type { PeriodChoice } from '../periods/types';
import type { ChosenPeriod } from './View';

const KINDS: readonly ChosenPeriod['kind'][] = ['year', 'span', 'upto', 'on'];

/**
 * The period that a measure opens at (L1): the newest year in which a district has a covering
 * figure; else, of the first kind in which a district has any figure, the newest such period; else
 * the newest with a whole-area figure; else the newest. Null for a measure that offers none.
 */
export function defaultPeriod(choices: readonly PeriodChoice[]): ChosenPeriod | null {
  const withDistricts = choices.filter((choice) => choice.districts > 0);
  const firstKind = KINDS.find((kind) =>
    withDistricts.some((choice) => choice.period.kind === kind),
  );
  const chosen =
    newest(choices.filter((choice) => choice.period.kind === 'year' && choice.covering > 0)) ??
    newest(withDistricts.filter((choice) => choice.period.kind === firstKind)) ??
    newest(choices.filter((choice) => choice.wholeArea > 0)) ??
    newest(choices);
  return chosen?.period ?? null;
}

/** The one that ends last; of several, the one that starts last; of several, the first listed. */
function newest(choices: readonly PeriodChoice[]): PeriodChoice | null {
  return choices.reduce<PeriodChoice | null>(
    (best, choice) => (best === null || isNewer(choice.period, best.period) ? choice : best),
    null,
  );
}

function isNewer(a: ChosenPeriod, b: ChosenPeriod): boolean {
  const [daysA, daysB] = [periodDays(a), periodDays(b)];
  if (daysA.last !== daysB.last) return daysA.last > daysB.last;
  return (daysA.first ?? -Infinity) > (daysB.first ?? -Infinity);
}
