import type { Claim } from '../../ledger/types';

/** What tells the parts of a split apart; `says` where no one column does. */
export type PartName = 'places' | 'metric' | 'scope' | 'group' | 'period' | 'says';

/** The column in which every part of a split differs from every other. */
export function partName(parts: readonly Claim[]): PartName {
  const columns: readonly (readonly [PartName, (claim: Claim) => string])[] = [
    ['places', (claim) => claim.places.join(';')],
    ['metric', (claim) => claim.metric],
    ['scope', (claim) => claim.scope ?? ''],
    ['group', (claim) => claim.group ?? ''],
    ['period', (claim) => `${claim.start?.text ?? ''}/${claim.end.text}`],
  ];
  const found = columns.find(([, of]) => new Set(parts.map(of)).size === parts.length);
  return found?.[0] ?? 'says';
}
