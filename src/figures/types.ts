import type { Claim, ClaimId, PlaceId, Quantity, MetricId } from '../ledger/types';
import type { ChosenPeriod } from '../periods/Period';

/** The seven states of a district (display-rules S1–S7). */
export type StateId =
  | 'value' // S1
  | 'joint' // S2
  | 'partial' // S3
  | 'disputed' // S4
  | 'zero' // S5
  | 'named' // S6
  | 'none'; // S7

/**
 * What fills the district. Every place has exactly one, so that the legend counts each place once
 * (S8); joint, partial and same-class disputed figures are counted again on lines of their own.
 */
export type FillKind = 'class' | 'disputed' | 'zero' | 'named' | 'none' | 'no-area';

/** Why this claim was drawn: the rule that decided, and how many claims it beat (C5). */
export interface Decision {
  /** Rule id with the step of C3, e.g. `C3.span`; `DecisionRule` lists all of them. */
  readonly rule: DecisionRule;
  /** Claims that could have been drawn, the chosen one included; witnesses not counted (C6). */
  readonly candidates: number;
}

export type DecisionRule =
  | 'C1.sole' // the one candidate
  | 'C2.single' // a single claim beats a joint one
  | 'P4.latest' // the latest up to the date
  | 'C3.covering'
  | 'C3.span'
  | 'C3.complete-set'
  | 'C3.directness'
  | 'C3.exactness'
  | 'C3.origins'
  | 'C3.later-publication'
  | 'C3.id'
  | 'S12.group'; // one of overlapping joint groups

/** Sources disagree (S4, C4). */
export interface Dispute {
  /** `claims-differ`: intervals do not meet or a link says so; `own-status`: the claim is disputed itself; `crosses-break`: a range over a class break (S9). */
  readonly reason: 'claims-differ' | 'own-status' | 'crosses-break';
  /** All claims that take part, the chosen one first. */
  readonly claims: readonly Claim[];
  /** Least and greatest stated end, in the measure's unit. */
  readonly low: Quantity;
  readonly high: Quantity;
  /** Both ends in one class: class colour and a mark (C4). */
  readonly sameClass: boolean;
}

/** The complete set that a figure belongs to: "one of 14 lines that add up to 69,205.7 ha". */
export interface CompleteSet {
  readonly whole: Claim;
  /** Name of the split (links.csv note up to its first `.` or `;`). */
  readonly split: string;
  readonly parts: readonly Claim[];
}

/** A number of the Colour-by view, with the claim and area it was computed from (K4, A4). */
export interface PerArea {
  /** Per 100 km², in the measure's unit; null when there is no usable area. */
  readonly value: number | null;
  readonly areaKm2: number | null;
  readonly areaBasis: 'reported' | 'computed' | 'none';
  readonly areaSources: readonly string[];
}

/** What one place shows under a View. Map, table, sentence and exports all read this. */
export interface Figure {
  readonly place: PlaceId;
  /** The state in words; where several hold (a joint figure that is partial), the strongest: disputed, joint, partial. */
  readonly state: StateId;
  readonly fill: FillKind;
  /** 0 is the lowest class; null where fill is not `class`. */
  readonly classIndex: number | null;
  /** What the place shows, as stated; null for named and none. */
  readonly quantity: Quantity | null;
  /** The number that chose the class, in the measure's unit (per 100 km² when coloured by area); null without one. */
  readonly classValue: number | null;
  readonly perArea: PerArea | null;
  readonly claim: Claim | null;
  /** Claims that repeat the chosen one (C6), earliest publication first. */
  readonly witnesses: readonly Claim[];
  /** Other claims of this measure and period that name the place and could stand here, not drawn; rejected ones are not among them. */
  readonly others: readonly Claim[];
  /** Listed claims of this measure and period that name the place (S6). */
  readonly namedIn: readonly Claim[];
  readonly decision: Decision | null;
  /** Id of the joint claim whose outline encloses this place, also where it has a single figure (S12); else null. */
  readonly group: ClaimId | null;
  /** S2: the quantity belongs to the whole group. */
  readonly joint: boolean;
  /** S3: does not cover the whole period. */
  readonly partial: boolean;
  /** P4: months between the figure's end and the chosen date; null where age says nothing. */
  readonly ageMonths: number | null;
  /** P4: older than 24 months, drawn with the S3 dots. */
  readonly aged: boolean;
  readonly dispute: Dispute | null;
  readonly completeSet: CompleteSet | null;
  /** S10: outline of this place changed; which shape is drawn. */
  readonly outline: OutlineNote;
}

export type OutlineNote =
  | { readonly kind: 'as-drawn' }
  | { readonly kind: 'no-outline' }
  | {
      readonly kind: 'changed-after';
      readonly date: string;
      readonly size: 'large' | 'small' | 'unknown';
    };

/** A joint claim drawn as one unit (S2, S12). */
export interface JointGroup {
  readonly claim: Claim;
  readonly members: readonly PlaceId[];
  /** Members without a single figure of their own: textured, and coloured from the group. */
  readonly carriers: readonly PlaceId[];
}

/** All that one View shows: one Figure for each place, in the order of the places. */
export interface FigureSet {
  readonly figures: readonly Figure[];
  readonly byPlace: ReadonlyMap<PlaceId, Figure>;
  readonly groups: readonly JointGroup[];
  /** Claims for a region, the country or a list as a whole, for the strip and the list (never drawn). */
  readonly wholeArea: readonly Claim[];
  readonly classes: Classes;
}

/** Class breaks of one measure and kind of period (K1). */
export interface Classes {
  /** Ascending; `breaks.length + 1` classes: below the first, from each break to under the next, from the last up. */
  readonly breaks: readonly number[];
  /** `set` by the measure, or `natural` over its drawable figures. */
  readonly basis: 'set' | 'natural' | 'none';
  /** Number of classes; 0 when no figure can be drawn. */
  readonly count: number;
}

/** Colour by the figure itself, or per 100 km² of district (K4). */
export type ColourBy = 'total' | 'area';

/** The choices that decide figures; the rest of a View is about where and how to look. */
export interface FigureView {
  readonly metric: MetricId;
  readonly period: ChosenPeriod;
  readonly by: ColourBy;
}
