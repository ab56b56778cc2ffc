/*
 * What kinds of measures, families of them and units there are, a row each, and all that the program does
 * otherwise for one than for another. A row that leaves something out does not compile, and no other file
 * asks for a kind, a family or a unit by name.
 */

/** What a kind of measure is like. */
interface MeasureKind {
  /** A1: numbers of disjoint periods or places may be added, and a part is never more than its whole. */
  readonly adds: boolean;
  /** P4: a figure of a past day gets old. */
  readonly ages: boolean;
  /** Something was counted anew for each number; an opinion is held for years without that. */
  readonly counted: boolean;
  /** A3: statements of different sides are different series. */
  readonly bySide: boolean;
  /** A3: what it is counted from can change, and then no line leads across. */
  readonly baseChanges: boolean;
  /** A2: it counts what stands on papers. */
  readonly onPaper: boolean;
  /** K4: why it has no view per area, in the words of `colourBy.none`. */
  readonly noArea: NoAreaReason;
}

export type NoAreaReason = 'finds' | 'records' | 'shares' | 'estimates' | 'other';

export const measureKinds = {
  /** Happens in a period. */
  flow: {
    adds: true,
    ages: true,
    counted: true,
    bySide: false,
    baseChanges: false,
    onPaper: false,
    noArea: 'finds',
  },
  /** Is there on a date. */
  stock: {
    adds: false,
    ages: true,
    counted: true,
    bySide: true,
    baseChanges: true,
    onPaper: false,
    noArea: 'other',
  },
  /** A paper. */
  record: {
    adds: false,
    ages: false,
    counted: true,
    bySide: true,
    baseChanges: false,
    onPaper: true,
    noArea: 'records',
  },
  /** A guess or a plan. */
  estimate: {
    adds: false,
    ages: true,
    counted: false,
    bySide: true,
    baseChanges: false,
    onPaper: false,
    noArea: 'estimates',
  },
  /** A percentage. */
  share: {
    adds: false,
    ages: true,
    counted: false,
    bySide: true,
    baseChanges: true,
    onPaper: false,
    noArea: 'shares',
  },
} as const satisfies Record<string, MeasureKind>;

export type MetricKind = keyof typeof measureKinds;

/** What a family of measures is like. */
interface Family {
  /** Where the picker offers those that may be drawn; null: nowhere. */
  readonly group: string | null;
  /** What was done or happened: plots show these first. */
  readonly happens: boolean;
  /** Somebody does it, and a claim says who. */
  readonly isWork: boolean;
  /** Do no harm 3: it is about people who were hurt, and never stands with a district on a map. */
  readonly isHarm: boolean;
}

export const families = {
  contamination: { group: 'contamination', happens: false, isWork: false, isHarm: false },
  clearance: { group: 'clearance', happens: true, isWork: true, isHarm: false },
  finds: { group: 'finds', happens: true, isWork: true, isHarm: false },
  casualties: { group: null, happens: true, isWork: false, isHarm: true },
  /** Papers about contamination, so they stand with it. */
  records: { group: 'contamination', happens: false, isWork: false, isHarm: false },
  context: { group: null, happens: false, isWork: false, isHarm: false },
} as const satisfies Record<string, Family>;

export type FamilyName = keyof typeof families;

/** The groups of the picker. */
export type MeasureGroupId = Exclude<(typeof families)[FamilyName]['group'], null>;

/** What a unit is like. */
interface UnitTraits {
  /** What it measures; units of one thing are converted into each other (A5). */
  readonly of: string;
  /** How many of the smallest unit of that thing are in one. */
  readonly size: number;
  /** More than this cannot be; null: there is no such number. */
  readonly most: number | null;
}

export const units = {
  ha: { of: 'land', size: 1, most: null },
  km2: { of: 'land', size: 100, most: null },
  mine: { of: 'mines', size: 1, most: null },
  item: { of: 'items', size: 1, most: null },
  person: { of: 'people', size: 1, most: null },
  event: { of: 'events', size: 1, most: null },
  percent: { of: 'shares', size: 1, most: 100 },
  usd: { of: 'money', size: 1, most: null },
  year: { of: 'time', size: 1, most: null },
} as const satisfies Record<string, UnitTraits>;

export type UnitName = keyof typeof units;

export const METRIC_KINDS = Object.keys(measureKinds) as readonly MetricKind[];
export const FAMILIES = Object.keys(families) as readonly FamilyName[];
export const UNITS = Object.keys(units) as readonly UnitName[];

/** The groups in the order in which the picker offers them. */
export const MEASURE_GROUPS: readonly MeasureGroupId[] = [
  ...new Set(FAMILIES.flatMap((name) => families[name].group ?? [])),
];

/** Factor from one unit to another (A5); 1 where they are the same. Throws where there is no conversion. */
export function unitFactor(from: UnitName, to: UnitName): number {
  if (units[from].of !== units[to].of) {
    throw new RangeError(`No conversion from ${from} to ${to}`);
  }
  return units[from].size / units[to].size;
}
