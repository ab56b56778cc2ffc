import type { MetricId, PlaceId } from '../ledger/types';

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

export type Screen = 'map' | 'table' | 'sources' | 'about';

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
  /** The district whose popup is open. */
  readonly district: PlaceId | null;
  readonly screen: Screen;
  /** Null: the fit to the districts of the area. */
  readonly camera: Camera | null;
  /** BCP 47. */
  readonly lang: string;
}
