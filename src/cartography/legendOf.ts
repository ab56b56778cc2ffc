import { figureUnits } from '../figures/figureUnits';
import type { Classes, Figure, FigureSet, FigureView } from '../figures/types';
import type { Metric } from '../ledger/types';
import type { Text } from '../text/Text';
import { givenText } from '../text/numberText';
import type { Palette } from './colours';
import { fillLook, ramp, type ClassLook } from './fillSpecOf';
import type { Legend, LegendRow } from './types';

type Swatch = LegendRow['swatch'];

/**
 * The legend of a View (K2, S8). Classes, neutral S4, S5, S6 and S7 count every place once; S2, S3
 * and same-class S4 are counted again on rows of their own. S7 always stands in it.
 */
export function legendOf(
  metric: Metric,
  view: Pick<FigureView, 'by' | 'period'>,
  set: FigureSet,
  text: Text,
  palette: Palette,
): Legend {
  const { classes, figures } = set;
  const looks = ramp(palette, classes.count);
  const middle = looks[Math.floor(looks.length / 2)] ?? ramp(palette, 1)[0] ?? null;
  const heading = text.units.heading[metric.unit];
  const rows = stateRows(set, text, palette, middle);
  return {
    title: view.by === 'area' ? text.units.per100(heading) : heading,
    classes: classRows(classes, figures, looks, text, palette),
    states: rows.filter((row) => row.count > 0 || row.id === 'none'),
    absent: absentRows(rows, text),
  };
}

function classRows(
  classes: Classes,
  figures: readonly Figure[],
  looks: readonly ClassLook[],
  text: Text,
  palette: Palette,
): readonly LegendRow[] {
  return looks
    .map((look, index) => {
      const places = figures.filter((figure) => figure.classIndex === index);
      return {
        id: `class-${index}`,
        swatch: swatch(palette, 'class', look),
        text: classText(classes.breaks, index, text),
        note: null,
        count: places.length,
        places: places.map((figure) => figure.place),
      };
    })
    .toReversed();
}

function stateRows(
  set: FigureSet,
  text: Text,
  palette: Palette,
  middle: ClassLook | null,
): readonly LegendRow[] {
  const row = (
    id: string,
    look: Swatch,
    words: string,
    test: (figure: Figure) => boolean,
    note: string | null = null,
  ): LegendRow => {
    const places = set.figures.filter(test).map((figure) => figure.place);
    return { id, swatch: look, text: words, note, count: places.length, places };
  };
  const members = new Set(set.groups.flatMap((group) => group.members));
  const jointText =
    set.groups.length > 1 ? text.legend.jointSeveral : text.legend.joint(members.size);
  // A group whose one carrier is disputed has an outline but no stripes anywhere.
  const striped = set.figures.some((figure) => figure.joint && figure.fill === 'class');
  return [
    row(
      'partial',
      swatch(palette, 'class', middle, { dated: true }),
      text.legend.partialYear,
      (f) => f.partial && f.fill === 'class',
    ),
    row(
      'aged',
      swatch(palette, 'class', middle, { dated: true }),
      text.legend.aged,
      (f) => f.aged && f.fill === 'class',
    ),
    row(
      'joint',
      {
        ...swatch(palette, striped || set.groups.length === 0 ? 'class' : 'zero', middle, {
          joint: true,
        }),
        innerBorder: null,
        outlined: true,
      },
      jointText,
      (f) => members.has(f.place),
    ),
    row(
      'disputed-same-class',
      { ...swatch(palette, 'class', middle), disagreeMark: true },
      text.legend.disputedSameClass,
      (f) => f.dispute !== null && f.fill === 'class',
    ),
    row(
      'disputed',
      swatch(palette, 'disputed', null),
      text.legend.disputed,
      (f) => f.fill === 'disputed',
    ),
    row('zero', swatch(palette, 'zero', null), text.legend.zero, (f) => f.fill === 'zero'),
    row(
      'no-area',
      swatch(palette, 'no-area', null),
      text.legend.noArea,
      (f) => f.fill === 'no-area',
    ),
    row('named', swatch(palette, 'named', null), text.legend.named, (f) => f.fill === 'named'),
    row(
      'none',
      swatch(palette, 'none', null),
      text.legend.none,
      (f) => f.fill === 'none',
      text.legend.noneNote,
    ),
  ];
}

/** Looks that this view does not have, with their short names. */
function absentRows(rows: readonly LegendRow[], text: Text): Legend['absent'] {
  const names: Readonly<Record<string, string>> = text.legend.absent;
  return rows.flatMap(({ id, swatch: look, count }) => {
    const name = names[id];
    return count > 0 || name === undefined
      ? []
      : [{ id, swatch: look, text: name, note: null }];
  });
}

function swatch(
  palette: Palette,
  fill: Swatch['fill'],
  look: ClassLook | null,
  on: { readonly joint?: boolean; readonly dated?: boolean } = {},
): Swatch {
  return {
    ...fillLook(fill, look, palette, { joint: on.joint ?? false, dated: on.dated ?? false }),
    disagreeMark: false,
    state: fill === 'class' ? 'value' : fill === 'no-area' ? 'value' : fill,
    outlined: on.joint ?? false,
  };
}

/** K2: the bounds of a class in words, open and closed ends told apart. `index` 0 is the lowest. */
function classText(breaks: readonly number[], index: number, text: Text): string {
  const low = breaks[index - 1];
  const high = breaks[index];
  if (low === undefined) {
    return high === undefined ? text.legend.oneClass : text.legend.under(bound(high, text));
  }
  return high === undefined
    ? text.legend.orMore(bound(low, text))
    : text.legend.from(bound(low, text), bound(high, text));
}

/** A break as it was set: all its decimals, no more. */
export function bound(value: number, text: Text): string {
  return givenText(value, text.lang);
}

/** Bins of each class. */
export const BINS = 5;

/** One figure in the histogram of the legend. */
export interface HistogramMark {
  /** 0 is the lowest class. */
  readonly classIndex: number;
  /** Part of the class in which the figure lies: 0 is the lowest of `BINS`. */
  readonly bin: number;
  /** Figures of the same bin stand side by side: 0 first. */
  readonly column: number;
}

/**
 * The drawn figures on a scale on which every class is as long as any other, so that it runs along
 * the rows of the legend (K2). A joint figure is one mark; figures without a class have none. An
 * open class reaches to its lowest or highest figure.
 */
export function histogramOf(set: FigureSet): readonly HistogramMark[] {
  const { breaks } = set.classes;
  const units = figureUnits(set).flatMap(({ classIndex, classValue }) =>
    classIndex === null || classValue === null ? [] : [{ classIndex, value: classValue }],
  );
  const values = units.map((unit) => unit.value);
  const lowest = Math.min(0, ...values);
  const highest = Math.max(...values);
  const filled = new Map<string, number>();
  return units.map(({ classIndex, value }) => {
    const low = breaks[classIndex - 1] ?? lowest;
    const high = breaks[classIndex] ?? highest;
    const within = high > low ? (value - low) / (high - low) : 0;
    const bin = Math.max(0, Math.min(BINS - 1, Math.floor(within * BINS)));
    const column = filled.get(`${classIndex} ${bin}`) ?? 0;
    filled.set(`${classIndex} ${bin}`, column + 1);
    return { classIndex, bin, column };
  });
}
