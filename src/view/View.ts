import type { ClaimId, MetricId, PlaceId, Side } from '../ledger/types';

/**
 * A period that a reader can choose (P1). The link writes it as `2023`, `2020..2024`,
 * `..2025-06-17`, `@2021-06-12` (L1). Dates are ISO 8601 with the precision of the ledger.
 */
export type ChosenPeriod =
  | { readonly kind: 'year'; readonly year: number }
  | { readonly kind: 'span'; readonly from: string; readonly to: string }
  | { readonly kind: 'upto'; readonly date: string }
  | { readonly kind: 'on'; readonly date: string };

/** Colour by the figure itself, or per 100 km² of district (K4). */
export type ColourBy = 'total' | 'area';

/** The screens that a link can open. */
export const SCREENS = ['map', 'table', 'plots', 'ledger', 'sources', 'about', 'data'] as const;

export type Screen = (typeof SCREENS)[number];

/** What rows can be ordered by: `name` and `figure` in the table, all but `name` in the ledger. */
export type SortKey = 'name' | 'figure' | 'period' | 'published' | 'measure' | 'speaker';

export interface Sort {
  readonly by: SortKey;
  readonly ascending: boolean;
}

/** What claims can be picked by, besides words and side. */
export type Facet =
  'measure' | 'place' | 'period' | 'speaker' | 'publisher' | 'status' | 'coverage';

/** At most one value a facet: an id of the ledger, a year, or the slug of a name. */
export type Picks = Readonly<Partial<Record<Facet, string>>>;

/** Where the map looks; MapLibre's zoom (512 px world at zoom 0), WGS 84 degrees. */
export interface Camera {
  readonly zoom: number;
  readonly lat: number;
  readonly lng: number;
}

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
