import type { Camera } from '../camera/Camera';
import type { ColourBy } from '../figures/types';
import type { ClaimId, MetricId, PlaceId, Side } from '../ledger/types';
import type { ChosenPeriod } from '../periods/Period';
import type { Picks, Sort } from '../queries/ledger/LedgerFilter';

/** The screens that a link can open. */
export const SCREENS = ['map', 'table', 'plots', 'ledger', 'sources', 'about', 'data'] as const;

export type Screen = (typeof SCREENS)[number];

/** What the reader chose. It is exactly what a link holds. */
export interface View {
  readonly metric: MetricId;
  readonly period: ChosenPeriod;
  readonly by: ColourBy;
  /** The district whose popup or card is open. */
  readonly district: PlaceId | null;
  /** True: its card, with every claim that names it, instead of the popup. False without a district. */
  readonly card: boolean;
  /** The claim whose card is open. */
  readonly claim: ClaimId | null;
  readonly screen: Screen;
  /** Words that claims and sources are searched for; empty: all. */
  readonly query: string;
  /** Whose statements the ledger and the sources show; null: all. */
  readonly side: Side | null;
  /** Null: the order in which the screen opens. */
  readonly sort: Sort | null;
  /** What the ledger is sifted by; the plots show the picked measure. */
  readonly picks: Picks;
  /** Null: the fit to the districts of the area. */
  readonly camera: Camera | null;
  /** BCP 47. */
  readonly lang: string;
}
