import type { Claim } from '../../ledger/types';
import type { Series, SeriesPoint } from '../../series/types';

/** Shapes of marks; each series of a plot has its own, so that colour is never needed (K5). */
export type MarkShape =
  'dot' | 'square' | 'triangle' | 'diamond' | 'wedge' | 'hexagon' | 'bar' | 'cross';

export interface PlotTick {
  readonly y: number;
  readonly text: string;
}

/** The claims of a year as a whole, over its column. */
export interface PlotHead {
  readonly figure: string;
  readonly note: string;
}

/** A calendar year of the axis. */
export interface PlotColumn {
  readonly year: number;
  readonly x: number;
  readonly width: number;
  readonly chosen: boolean;
  /** False where there is no room for the year. */
  readonly labelled: boolean;
  readonly head: PlotHead | null;
}

/** One claim, or one that says it again, where it stands. Pixels, x right, y down. */
export interface PlotMark {
  readonly claim: Claim;
  readonly point: SeriesPoint;
  readonly series: Series;
  /** A witness at a date of its own (C6). */
  readonly again: boolean;
  readonly shape: MarkShape;
  /** Filled: an exact number for the whole of its period, in the first series. */
  readonly filled: boolean;
  /** Thin stems and open shapes: not the first series. */
  readonly main: boolean;
  readonly x: number;
  readonly y: number;
  /** From the base to the mark. */
  readonly stem: { readonly from: number; readonly to: number } | null;
  /** `between`: from the upper stated end to the lower. */
  readonly range: { readonly top: number; readonly bottom: number } | null;
  /** The days that it speaks of, or that its date can mean, where they are wide enough to be seen. */
  readonly days: { readonly from: number; readonly to: number } | null;
}

/** A dash for a month or year without a figure. */
export interface PlotGap {
  readonly from: number;
  readonly to: number;
}

/** A line through running totals of one series, in steps, as `[x, y]`. */
export type PlotSteps = readonly (readonly [number, number])[];

export interface PlotBreak {
  readonly x: number;
  /** Words beside the dotted line, line by line; none where there is no room. */
  readonly lines: readonly string[];
  readonly anchor: 'start' | 'end';
}

/** A chosen date: a line with words at its head, on the side where they fit. */
export interface PlotChosen {
  readonly x: number;
  readonly text: string;
  readonly anchor: 'start' | 'end';
}

/** Words beside a mark. */
export interface PlotLabel {
  readonly claim: Claim;
  readonly x: number;
  /** Baseline of the first line. */
  readonly y: number;
  readonly anchor: 'start' | 'middle' | 'end';
  readonly figure: string;
  /** Who and when; null where there is no room. */
  readonly note: string | null;
}

/** A plot made drawable. Knows nothing of React, of SVG or of colours. */
export interface PlotScene {
  readonly width: number;
  readonly height: number;
  /** Where marks stand: left, top, right and the base line. */
  readonly area: PlotArea;
  readonly ticks: readonly PlotTick[];
  readonly columns: readonly PlotColumn[];
  /** The date that is chosen, where a date is. */
  readonly chosen: PlotChosen | null;
  readonly gaps: readonly PlotGap[];
  readonly steps: readonly PlotSteps[];
  readonly breaks: readonly PlotBreak[];
  /** In reading order: by time, then by series. */
  readonly marks: readonly PlotMark[];
  readonly labels: readonly PlotLabel[];
}

export interface PlotArea {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly base: number;
}
