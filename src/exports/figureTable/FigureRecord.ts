/**
 * One exported figure, flat, with the same keys in CSV and GeoJSON; no two have their first ten
 * letters in common, which is all that a Shapefile keeps of them. Null is "nothing stated"; zero
 * is a number (A6). Dates keep the precision that they were published with (P6).
 */
export interface FigureRecord {
  /** Place id, or `group:<claim id>` for a joint figure. */
  readonly id: string;
  readonly name: string;
  /** Of a single district. */
  readonly iso_3166_2: string | null;
  /** Ids of the districts that this row stands for; no district is in two rows. */
  readonly places: readonly string[];
  /** Ids of the districts that the number was stated for, those with a figure of their own included. */
  readonly stated_for: readonly string[];
  /** How many these are: more than one is a joint figure, which is no district's own. */
  readonly district_count: number;
  /** The state to know first, by the words of the display rules: `value`, `joint`, `partial` … */
  readonly state: string;
  /** All states that hold, by the ids of the display rules. */
  readonly state_ids: readonly string[];
  readonly state_words: string;
  /** The number as stated, in `unit`; the lower one of a range. */
  readonly value: number | null;
  readonly qualifier: string | null;
  /** Stated ends; null: open or not stated. */
  readonly low: number | null;
  readonly high: number | null;
  readonly unit: string | null;
  /** The figure as it stands on the page: `> 1,400 ha`. */
  readonly figure: string | null;
  /** S4: how far the sources lie apart, in the measure's unit. */
  readonly sources_low: number | null;
  readonly sources_high: number | null;
  /** K4, A4: computed here; null when coloured by total. */
  readonly per_100_km2: number | null;
  readonly area_km2: number | null;
  readonly area_basis: string | null;
  readonly period_kind: string | null;
  readonly period_start: string | null;
  readonly period_end: string | null;
  readonly covers: string | null;
  readonly speaker: string | null;
  readonly scope: string | null;
  readonly directness: string | null;
  readonly claim_status: string | null;
  readonly source_publisher: string | null;
  readonly source_author: string | null;
  readonly source_title: string | null;
  readonly published: string | null;
  readonly date_basis: string | null;
  readonly source_language: string | null;
  readonly source_url: string | null;
  readonly claim: string | null;
  readonly claim_note: string | null;
  /** The display rule that chose the claim, and how many there were. */
  readonly chosen_by: string | null;
  readonly chosen_from: number | null;
  /** Claims that disagree with it or could stand here too. */
  readonly other_claims: readonly string[];
  /** Listed claims that name the district (S6). */
  readonly named_in: readonly string[];
  /** S10: what must be known of the drawn outline. */
  readonly outline_note: string | null;
  readonly measure: string;
  readonly data_version: string;
  readonly link: string;
  readonly licence: string;
  /** The safety line: a row that is copied by itself keeps it. */
  readonly safety: string;
}
