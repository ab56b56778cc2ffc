/**
 * The words of the ledger as types. One row of a CSV table is one object; nothing is changed after
 * loading. Column meanings: data/README.md. Terms follow IMAS 04.10.
 */

import type { FamilyName, MetricKind, UnitName } from './measureKinds';

export type ClaimId = string;
export type MetricId = string;
export type PlaceId = string;
export type SourceId = string;

export type Qualifier = 'exact' | 'about' | 'at-least' | 'at-most' | 'between';
export type Unit = UnitName;
export type PlaceMode = 'single' | 'joint' | 'listed' | 'region' | 'country';
export type PeriodKind = 'during' | 'cumulative' | 'as-of';
export type Scope =
  | 'all-operators'
  | 'anama'
  | 'army'
  | 'border-service'
  | 'emergencies-ministry'
  | 'companies'
  | 'not-stated';
export type Directness = 'primary' | 'quoted' | 'reported' | 'relayed';
export type Status = 'active' | 'disputed' | 'superseded' | 'rejected';
export type Coverage = 'whole' | 'part';
export type Side = 'azerbaijan' | 'armenia' | 'third-party';
export type Relation = 'repeats' | 'part-of' | 'supersedes' | 'disagrees-with' | 'derived-from';

/** An ISO 8601 date whose reduced precision stays reduced (P6). Days are counted from 1970-01-01 UTC. */
export interface PartialDate {
  /** As printed in the ledger: `2023`, `2023-11` or `2023-11-05`. */
  readonly text: string;
  readonly precision: 'year' | 'month' | 'day';
  /** The first day that the text can mean. */
  readonly firstDay: number;
  /** The last day that the text can mean; order and age count by it (P6). */
  readonly lastDay: number;
}

/** A number as a speaker stated it: never rounded, never converted, its decimals kept (S9, A5). */
export interface Quantity {
  readonly value: number;
  /** Upper end where the qualifier is `between`, else null. */
  readonly high: number | null;
  readonly qualifier: Qualifier;
  readonly unit: Unit;
  /** Digits after the decimal mark as stated; for `between` the greater of both ends. */
  readonly decimals: number;
}

export interface Claim {
  readonly id: ClaimId;
  readonly metric: MetricId;
  /** `all`, `civilian`, `military`, `child`, `woman` for casualties, else null. */
  readonly group: string | null;
  readonly quantity: Quantity;
  readonly places: readonly PlaceId[];
  readonly placeMode: PlaceMode;
  readonly period: PeriodKind;
  readonly start: PartialDate | null;
  readonly end: PartialDate;
  readonly scope: Scope | null;
  readonly coverage: Coverage;
  readonly speaker: string;
  readonly source: SourceId;
  readonly locator: string | null;
  readonly says: string;
  readonly directness: Directness;
  readonly status: Status;
  readonly note: string | null;
  /** Line of the row in claims.csv, from 1, so that a reader can find it. */
  readonly line: number;
}

export interface Source {
  readonly id: SourceId;
  readonly title: string;
  readonly publisher: string;
  readonly publisherKind: string;
  readonly author: string | null;
  readonly published: PartialDate | null;
  readonly publishedBasis: 'printed' | 'inferred' | 'unknown';
  /** http or https, else null. */
  readonly url: string | null;
  /** BCP 47. */
  readonly language: string;
  /** Whose statement the document carries; for counting independent origins, not a grade. */
  readonly side: Side;
  readonly note: string | null;
}

export interface Place {
  readonly id: PlaceId;
  readonly kind: 'district' | 'city' | 'economic-region' | 'territory' | 'country';
  /** By BCP 47 language. */
  readonly names: Readonly<Record<string, string>>;
  readonly iso31662: string | null;
  readonly aliases: readonly string[];
  readonly members: readonly PlaceId[];
  /** Reported area in km², before the changes of boundary-changes.csv; never measured from a drawing. */
  readonly areaKm2: number | null;
  readonly areaSource: string | null;
  /** False: the reported area contradicts every map, so nothing is divided by it. */
  readonly perArea: boolean;
  readonly validFrom: PartialDate | null;
  readonly validTo: PartialDate | null;
  readonly note: string | null;
}

/** Kinds of period as `breaks` in metrics.csv names them. */
export type BreaksKey = 'year' | 'span' | 'upto' | 'on' | 'per100';

export interface Metric {
  readonly id: MetricId;
  readonly family: FamilyName;
  readonly label: string;
  readonly definition: string;
  readonly unit: Unit;
  readonly kind: MetricKind;
  readonly sumOverTime: 'yes-disjoint-same-scope' | 'no';
  readonly sumOverPlaces: 'yes-single-same-source' | 'no';
  readonly draw: 'choropleth' | 'never';
  readonly denominator: 'district-area' | 'none';
  /** Class breaks a measure sets itself, ascending, per kind of period (K1). */
  readonly breaks: Readonly<Partial<Record<BreaksKey, readonly number[]>>>;
  readonly pressWords: readonly string[];
  readonly standard: string;
  readonly caution: string;
}

export interface Link {
  readonly from: ClaimId;
  readonly relation: Relation;
  readonly to: ClaimId;
  /** True when the parts listed make up the whole; null where the relation has no such thing. */
  readonly complete: boolean | null;
  readonly note: string | null;
}

export interface BoundaryChange {
  readonly place: PlaceId;
  readonly date: PartialDate;
  /** Change of area in km²; null: not known (S11). */
  readonly changeKm2: number | null;
  readonly source: string;
  readonly note: string | null;
}

/** All tables of the ledger, in file order. */
export interface Ledger {
  /** Version of the data, an ISO date, from data/datapackage.json. */
  readonly version: string;
  readonly claims: readonly Claim[];
  readonly sources: readonly Source[];
  readonly places: readonly Place[];
  readonly metrics: readonly Metric[];
  readonly links: readonly Link[];
  readonly boundaryChanges: readonly BoundaryChange[];
}
