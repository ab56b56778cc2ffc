import type { CardMeasure } from '../../cards/district/types';
import { claimPeriodText } from '../../text/periodText';
import { quantityWithUnit } from '../../text/quantityText';
import type { FullWords } from '../../text/Words';

export interface Preview {
  /** Id of the claim, or of what it says instead. */
  readonly id: string;
  /** Null where the claims are for more or less than the district. */
  readonly figure: string | null;
  readonly period: string;
}

const MOST = 2;

/** What a folded measure says: the latest figures of the district by itself, else what there is. */
export function previewOf(measure: CardMeasure, { text }: FullWords): readonly Preview[] {
  const single = measure.sections
    .filter((section) => section.mode === 'single')
    .flatMap((section) => section.claims)
    .filter(({ claim }) => claim.status === 'active' || claim.status === 'disputed')
    .toSorted((a, b) => b.claim.end.lastDay - a.claim.end.lastDay);
  if (single.length > 0) {
    return single.slice(0, MOST).map(({ claim }) => ({
      id: claim.id,
      figure: quantityWithUnit(claim.quantity, text),
      period: claimPeriodText(claim, text),
    }));
  }
  const has = (mode: string) => measure.sections.some((section) => section.mode === mode);
  const period = has('joint')
    ? text.card.together
    : has('listed')
      ? text.card.inWider
      : text.card.partly;
  return [{ id: 'others', figure: null, period }];
}
