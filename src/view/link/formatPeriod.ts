import type { ChosenPeriod } from '../View';

/**
 * The period as a link writes it (L1): `2023`, `2020..2024`, `..2025-06-17`, `@2021-06-12`. Shared
 * links hold this text for good, so it stands alone and follows no key used inside the program.
 */
export function formatPeriod(period: ChosenPeriod): string {
  switch (period.kind) {
    case 'year':
      return String(period.year);
    case 'span':
      return `${period.from}..${period.to}`;
    case 'upto':
      return `..${period.date}`;
    case 'on':
      return `@${period.date}`;
  }
}
