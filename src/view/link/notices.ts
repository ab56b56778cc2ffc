import type { ColourBy } from '../../figures/types';
import type { ClaimId, MetricId, PlaceId } from '../../ledger/types';
import type { ChosenPeriod } from '../../periods/Period';
import type { Screen } from '../View';

/** Why a part of a link could not be honoured as it stands (L4). */
export type NoticeReason =
  | 'unknown-measure'
  | 'measure-not-offered'
  | 'unknown-period'
  | 'no-such-period-for-measure'
  | 'unknown-colour'
  | 'no-area-for-measure'
  | 'unknown-district'
  | 'district-not-in-period'
  | 'card-instead'
  | 'unknown-claim'
  | 'query-cut'
  | 'unknown-side'
  | 'unknown-sort'
  | 'unknown-pick'
  | 'unknown-screen'
  | 'unknown-language'
  | 'unreadable-position'
  | 'position-off-the-map'
  | 'unreadable-format'
  | 'newer-format'
  | 'unreadable-data-version'
  | 'other-data-version'
  | 'repeated'
  | 'not-yet'
  | 'cut'
  | 'too-long';

/** What the reader sees in place of what the link asked for; `nothing`: that part was left out. */
export type Shown =
  | { readonly kind: 'measure'; readonly metric: MetricId }
  | { readonly kind: 'period'; readonly period: ChosenPeriod }
  | { readonly kind: 'by'; readonly by: ColourBy }
  | { readonly kind: 'district'; readonly place: PlaceId | null }
  | { readonly kind: 'claim'; readonly claim: ClaimId | null }
  | { readonly kind: 'screen'; readonly screen: Screen }
  | { readonly kind: 'language'; readonly lang: string }
  | { readonly kind: 'position' }
  | { readonly kind: 'data'; readonly version: string }
  | { readonly kind: 'format'; readonly format: number }
  | { readonly kind: 'nothing' };

/** One part of a link that the reader is told about (L4); at most one a key. */
export interface LinkNotice {
  /** Key of the part, as in the link; empty where the whole link is meant. */
  readonly key: string;
  /** What the link said, made readable and cut. Text of a stranger: never to be read as HTML. */
  readonly given: string;
  readonly reason: NoticeReason;
  readonly shown: Shown;
}

const LONGEST = 40;

/** Control, formatting (also those that turn the direction of writing) and lone surrogates. */
const UNREADABLE = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu;

/** Text of a stranger as it can stand in a sentence: on one line, at most 40 characters. */
export function readableText(raw: string): string {
  // Cut twice: the first cut keeps a huge text cheap, the second counts whole characters.
  const characters = Array.from(raw.slice(0, 4 * LONGEST));
  const whole = characters.length <= LONGEST && raw.length <= 4 * LONGEST;
  const kept = whole ? characters : [...characters.slice(0, LONGEST - 1), '…'];
  return kept.join('').replace(UNREADABLE, '\uFFFD');
}
